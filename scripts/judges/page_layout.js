// What is seen of a page at the width that it has now, run inside it: a list of what is wrong.
const found = [];
const page = document.scrollingElement;
const name = element => element.localName + (element.id ? '#' + element.id : '') + ' "' + element.textContent.trim().slice(0, 40) + '"';
const clipped = element => {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
    if (getComputedStyle(above).overflowX !== 'visible') return true;
  }
  return false;
};

if (page.scrollWidth > page.clientWidth) {
  const wide = [...document.querySelectorAll('body *')].filter(element =>
    element.getBoundingClientRect().right > page.clientWidth + 0.5 && !clipped(element) && !element.closest('svg *'));
  found.push('scrolls sideways, ' + page.scrollWidth + ' px in ' + page.clientWidth + ': ' + wide.slice(-3).map(name).join(', '));
}

// Drawings: no two words on top of each other, nothing beyond the edge.
for (const svg of document.querySelectorAll('svg')) {
  const box = svg.viewBox.baseVal, matrix = svg.getScreenCTM();
  if (!box || !box.width || !matrix) {
    found.push('an svg without a viewBox');
    continue;
  }
  const left = matrix.a * box.x + matrix.e - 1, right = matrix.a * (box.x + box.width) + matrix.e + 1;
  const top = matrix.d * box.y + matrix.f - 1, bottom = matrix.d * (box.y + box.height) + matrix.f + 1;
  const drawn = svg.querySelectorAll('text, rect, circle, ellipse, line, path, polyline, polygon, image, use');
  for (const element of drawn) {
    if (element.closest('defs, clipPath, mask, marker, pattern, symbol')) continue;
    const at = element.getBoundingClientRect();
    if (at.width + at.height > 0 && (at.left < left || at.right > right || at.top < top || at.bottom > bottom)) {
      found.push('lies outside of its drawing: ' + name(element));
    }
  }
  const words = [...svg.querySelectorAll('text')].map(text => [text, text.getBoundingClientRect()]).filter(([, at]) => at.width > 0);
  words.forEach(([one, a], index) => {
    for (const [other, b] of words.slice(index + 1)) {
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) {
        found.push('words lie on each other: ' + name(one) + ' and ' + name(other));
      }
    }
  });
}
return found;
