/** The arguments of `super(…)` in the constructor of a class. */
function passedOn(ts, node) {
  const statements = node.members.filter(ts.isConstructorDeclaration).flatMap(({body}) => [...body.statements]);
  const call = statements
    .map(({expression}) => expression)
    .find((called) => called && ts.isCallExpression(called) && called.expression.kind === ts.SyntaxKind.SuperKeyword);
  return call ? [...call.arguments] : [];
}

/**
 * Collects names, details and flags of the events, which the analyzer does not find. Each event class passes its name
 * to its superclass, which passes the flags to `CustomEvent`. The result is in `context.events`, by name, and
 * `context.flags`.
 */
export const events = {
  name: 'events',
  analyzePhase({ts, node, context}) {
    if (!ts.isClassDeclaration(node)) return;
    const superclass = node.heritageClauses?.[0]?.types[0];
    const [first, init] = passedOn(ts, node);
    if (superclass?.expression.getText() === 'CustomEvent') {
      const on = init.properties.filter(({initializer}) => initializer?.kind === ts.SyntaxKind.TrueKeyword);
      const names = on.map(({name}) => name.getText());
      context.flags = Object.fromEntries(
        ['bubbles', 'composed', 'cancelable'].map((flag) => [flag, names.includes(flag)]),
      );
    } else if (first && ts.isStringLiteral(first)) {
      context.events ??= new Map();
      context.events.set(first.text, {className: node.name.getText(), detail: superclass.typeArguments[0].getText()});
    }
  },
};
