// axe's findings, as texts: all, or those of the rules that are named. The shading of tables is left out, behind which it could not
// tell the contrast; behind words in a drawing it never can.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.table { background: var(--paper) !important }');
document.adoptedStyleSheets = [sheet];
// Of an item that holds a list in turn axe takes the middle, where the inner list stands, for what covers its words.
const isUncovered = element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim()).every(node => {
  element.scrollIntoView({block: 'start'});
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].every(box => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === element);
});
const isOverlap = node => node.any.some(check => check.data && check.data.messageKey === 'bgOverlap');
const rules = arguments[0];
const more = rules ? {runOnly: {type: 'rule', values: rules}} : {};
return axe.run(document, {resultTypes: ['violations', 'incomplete'], iframes: false, ...more}).then(result => {
  document.adoptedStyleSheets = [];
  const unsure = result.incomplete.filter(rule => rule.id === 'color-contrast');
  unsure.forEach(rule => rule.nodes = rule.nodes.filter(node => {
    const element = document.querySelector(node.target[0]);
    return !element.closest('svg') && !(element.matches('li') && isOverlap(node) && isUncovered(element));
  }));
  return [...result.violations, ...unsure].filter(rule => rule.nodes.length).map(rule =>
    'axe: ' + rule.id + ', ' + rule.help + ': ' + rule.nodes.length + ' times, first ' + rule.nodes[0].html.slice(0, 120)
    + ' ' + (rule.nodes[0].any[0] || {message: ''}).message.slice(0, 160));
});
