// axe's findings, as texts: all, or those of the rules that are named. The shading of tables is left out, behind which it could not
// tell the contrast; behind words in a drawing it never can.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.table { background: var(--paper) !important }');
document.adoptedStyleSheets = [sheet];
const rules = arguments[0];
const more = rules ? {runOnly: {type: 'rule', values: rules}} : {};
return axe.run(document, {resultTypes: ['violations', 'incomplete'], iframes: false, ...more}).then(result => {
  document.adoptedStyleSheets = [];
  const unsure = result.incomplete.filter(rule => rule.id === 'color-contrast');
  unsure.forEach(rule => rule.nodes = rule.nodes.filter(node => !document.querySelector(node.target[0]).closest('svg')));
  return [...result.violations, ...unsure].filter(rule => rule.nodes.length).map(rule =>
    'axe: ' + rule.id + ', ' + rule.help + ': ' + rule.nodes.length + ' times, first ' + rule.nodes[0].html.slice(0, 120)
    + ' ' + (rule.nodes[0].any[0] || {message: ''}).message.slice(0, 160));
});
