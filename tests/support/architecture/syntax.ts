import ts from 'typescript'

/** A file of src: its path from there, and what stands in it. */
export type Source = { path: string; text: string }

/** Every node of a file, parsed once for all rules. */
export function nodesOf(source: Source): ts.Node[] {
  const known = parsed.get(source)
  if (known) return known
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const nodes: ts.Node[] = []
  collect(ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind), nodes)
  parsed.set(source, nodes)
  return nodes
}

const parsed = new WeakMap<Source, ts.Node[]>()

function collect(node: ts.Node, into: ts.Node[]): void {
  into.push(node)
  ts.forEachChild(node, (child) => collect(child, into))
}

/** What a file imports in any way: static, re-exported, dynamic, `import('…').Type`, `require`, a worker, a glob. */
export function importsOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const named = namedModule(node)
    if (!named) return [...globbed(node), ...besideThis(node)]
    return [ts.isStringLiteralLike(named) ? named.text : `an address computed from ${named.getText()}`]
  })
}

/** `import.meta.glob('…')` and `import.meta.glob(['…', '!…'])`, as Vite resolves them. */
function globbed(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'import.meta.glob') return []
  const [patterns] = node.arguments
  const each = patterns && ts.isArrayLiteralExpression(patterns) ? [...patterns.elements] : [patterns]
  const named = each.map((one) => (one && ts.isStringLiteralLike(one) ? one.text : 'a computed glob'))
  return named.filter((pattern) => !pattern.startsWith('!'))
}

/** A file that is named by where this one stands, such as a worker's; a folder is only a place. */
function besideThis(node: ts.Node): string[] {
  if (!ts.isNewExpression(node) || !isNamed(node.expression, 'URL')) return []
  const [address, base] = node.arguments ?? []
  if (!address || !ts.isStringLiteralLike(address) || base?.getText() !== 'import.meta.url') return []
  return address.text.endsWith('/') ? [] : [address.text]
}

function namedModule(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  if (!ts.isCallExpression(node)) return undefined
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isImport || isNamed(node.expression, 'require') ? node.arguments[0] : undefined
}

export function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** The names that a file declares itself: a parameter called `document` is not the browser's. */
export function ownNames(source: Source): Set<string> {
  const named = nodesOf(source).filter(
    (node) =>
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node),
  )
  return new Set(named.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])))
}

/** An identifier that stands for a value of that name, not for a property or a key of that name. */
export function isReference(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return !isNamePart(parent, node)
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)
  if (named || ts.isJsxAttribute(parent) || ts.isBindingElement(parent)) return parent.name !== node
  return !ts.isImportSpecifier(parent) && !ts.isLiteralTypeNode(parent)
}

function isNamePart(parent: ts.PropertyAccessExpression | ts.QualifiedName, node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) ? parent.name === node : parent.right === node
}
