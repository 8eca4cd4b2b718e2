/** What `super(…)` passes on in the constructor of a class. */
function passedOn(ts, node) {
  const statements = node.members.filter(ts.isConstructorDeclaration).flatMap(({body}) => [...body.statements]);
  const call = statements
    .map(({expression}) => expression)
    .find((called) => called && ts.isCallExpression(called) && called.expression.kind === ts.SyntaxKind.SuperKeyword);
  return call ? [...call.arguments] : [];
}

/**
 * The analyzer sees neither an event's name nor how it travels. This reads both from the classes: each passes its name
 * to the one that they extend, and that one passes the flags to `CustomEvent`. Into `context.events`, by name.
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
