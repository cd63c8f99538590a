/**
 * On the page of the whole report: once it has come, lays out what stands far down it a few units a frame. All at once, that
 * was one task of a third of a second on a slow processor, in which nothing that a reader did was answered.
 */
const PART = 8;

const units = [...document.querySelectorAll<HTMLElement>('.paragraph, .action')];

function layOut(): void {
  for (const unit of units.splice(0, PART)) unit.style.contentVisibility = 'visible';
  if (units.length > 0) requestAnimationFrame(layOut);
  else document.documentElement.className = 'js';
}

// In place of what the head of each page does when it has come: to let go of everything in one step.
window.onload = layOut;
