import ts from 'typescript'
import { spokenAttributes, worldly, worldlyCalls, worldlyMembers } from './houseRules'
import { isNamed, isReference, nodesOf, ownNames, type Source } from './syntax'

/** Whatever in core asks the world outside: a clock, randomness, storage, a language, the network. */
export function impurities(source: Source): string[] {
  if (!source.path.startsWith('core/')) return []
  const own = ownNames(source)
  const names = nodesOf(source).flatMap((node) => worldlyName(node) ?? [])
  return names.filter((name) => !own.has(name)).map((name) => `${source.path} asks the world for ${name}`)
}

function worldlyName(node: ts.Node): string | undefined {
  if (isReference(node) && worldly.includes(node.text)) return node.text
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  if (isPassedOn(node)) return `${node.getText()}, passed on whole`
  if (!ts.isPropertyAccessExpression(node)) return undefined
  if (worldlyMembers.test(node.name.text)) return node.name.text
  return worldlyCalls.find(([of, name]) => isNamed(node.expression, of) && node.name.text === name)?.join('.')
}

/** `const { random } = Math`, `Math['random']`, `const Clock = Date`: whoever has the whole has its clock or its dice. */
function isPassedOn(node: ts.Node): boolean {
  if (!isReference(node) || !worldlyCalls.some(([of]) => of === node.text)) return false
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isTypeReferenceNode(parent)) return false
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return false
  return !((ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node)
}

/** Words on the screen that do not come from the message catalogue. */
export function literalTexts(source: Source): string[] {
  if (!/^(ui|features|app)\/.*\.tsx$/.test(source.path)) return []
  const texts = nodesOf(source).flatMap(textsOf)
  return texts.filter((text) => /\p{L}/u.test(text)).map((text) => `${source.path} says «${text.trim()}»`)
}

function textsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return node.expression ? spoken(node.expression) : []
  if (!ts.isJsxAttribute(node) || !spokenAttributes.test(attributeName(node)) || !node.initializer) return []
  if (ts.isStringLiteral(node.initializer)) return [node.initializer.text]
  return ts.isJsxExpression(node.initializer) && node.initializer.expression ? spoken(node.initializer.expression) : []
}

function attributeName({ name }: ts.JsxAttribute): string {
  return ts.isIdentifier(name) ? name.text : name.name.text
}

/** The literal parts of what an expression may come to. */
function spoken(value: ts.Expression): string[] {
  if (ts.isStringLiteralLike(value)) return [value.text]
  if (ts.isParenthesizedExpression(value)) return spoken(value.expression)
  if (ts.isConditionalExpression(value)) return [...spoken(value.whenTrue), ...spoken(value.whenFalse)]
  if (ts.isBinaryExpression(value) && chooses(value)) return [...spoken(value.left), ...spoken(value.right)]
  if (ts.isTemplateExpression(value)) return [value.head.text, ...value.templateSpans.map((span) => span.literal.text)]
  return []
}

function chooses({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  const { PlusToken, BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken } = ts.SyntaxKind
  return [PlusToken, BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken].includes(kind as never)
}
