import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { drawPicture } from '../../src/charts/chart-svg';
test('x', () => {
  const p = { rows: [{kind:'heading',label:'Agency staff, as a share of staff (paragraph 61)'},{kind:'bar',label:'February 2012',value:'32%',shown:0,segments:[{from:0,to:32,fill:'plain'}],spoken:''},{kind:'bar',label:'At the inspection',value:'13%',shown:0,segments:[{from:0,to:13,fill:'accent'}],spoken:''}], min:0,max:32,marks:[],values:'after' } as any;
  const d = drawPicture(p, 640), n = drawPicture(p, 300);
  console.log(d, brotliCompressSync(d.elements).length, brotliCompressSync(d.elements+n.elements).length);
});
