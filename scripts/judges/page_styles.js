// The rules of the style sheet that this browser does not understand, and would pass over without a word.
const found = [];
const text = document.querySelector('style').textContent.replace(/\/\*[^]*?\*\//g, '');
for (const [, selector, body] of text.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
  const plain = selector.trim();
  if (plain.startsWith('@')) continue;
  if (!plain.split(/,(?![^(]*\))/).every(one => CSS.supports('selector(' + one + ')'))) found.push('selector ' + plain);
  for (const declaration of body.split(';').map(line => line.trim()).filter(Boolean)) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim(), value = declaration.slice(colon + 1).trim();
    if (!property.startsWith('--') && !CSS.supports(property, value.replace(/!important$/, ''))) found.push(declaration);
  }
}
return found;
