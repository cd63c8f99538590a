import { test } from 'vitest';
import { writeFileSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { drawPicture } from '../../src/charts/chart-svg';
import { chartSvgFile } from '../../src/charts/chart-svg-file';
import { chartPng, registerChartFont } from '../../src/charts/chart-png';
import { themeColours } from '../../src/charts/theme-colours';
import { chartRows } from '../../src/charts/chart-rows';
import { chartPicture } from '../../src/charts/chart-picture';
import { checkStatistics } from '../../src/report/check-statistics';
import { checkEvents } from '../../src/report/check-events';
import { checkCharts } from '../../src/report/check-charts';
import { checkCalculations } from '../../src/report/check-calculations';
import { parseReport } from '../../src/report/parse-report';
const list = (f: string): any[] =>
  Object.entries(parse(readFileSync(`content/${f}.yaml`, 'utf8'))).map(([id, e]) => ({
    id,
    calculations: [],
    ...(e as object),
  }));
test('x', () => {
  const report = parseReport(readFileSync('seeds/' + readdirSync('seeds')[0], 'utf8'));
  const [statistics, calculations, events, charts] = ['statistics', 'calculations', 'events', 'charts'].map(
    list,
  ) as any;
  console.log(
    checkStatistics(report, statistics),
    checkEvents(report, events),
    checkCalculations(calculations, statistics),
    checkCharts(report, charts, { statistics, calculations }),
  );
  registerChartFont('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  const css =
    ':root{--raised:light-dark(#fff,#1c2024);--ink:light-dark(#1d2125,#e9e5dc);--quiet:light-dark(#595e63,#a5a9ad);--rule:light-dark(#ddd7ca,#33383d);--accent:light-dark(#0f5257,#8ccfcf);--chart-plain:light-dark(#8b9094,#777d83)}';
  const light = themeColours(css, 'light'),
    dark = themeColours(css, 'dark');
  for (const chart of charts) {
    const p = chartPicture(chartRows(chart, { report, statistics, calculations, events }));
    if (!p) continue;
    const d = drawPicture(p, 640),
      n = drawPicture(p, 300);
    console.log(
      chart.id,
      d.height,
      n.height,
      d.elements.length,
      brotliCompressSync(d.elements + n.elements).length,
    );
    const text = {
      title: chart.title,
      source:
        'Source: Ofsted, Inspection of local authority arrangements for the protection of children: Peterborough City Council, paragraphs 61 and 83. © Crown copyright 2013.',
    };
    writeFileSync(`/tmp/c-${chart.id}.svg`, chartSvgFile(p, text, { light, dark }));
    writeFileSync(`/tmp/c-${chart.id}.png`, chartPng(p, text, light));
    writeFileSync(
      `/tmp/n-${chart.id}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${n.height}"><style>text{font-family:system-ui}${Object.entries(
        dark,
      )
        .map(([k, v]) => `.${k}{fill:${v}}`)
        .join('')}</style><rect class="ground" width="100%" height="100%"/>${n.elements}</svg>`,
    );
  }
});
