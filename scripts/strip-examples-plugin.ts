import { parseAst } from 'vite';

/** The rules, each in a file of its own. */
const RULE_FILE = /\/lib\/checks\/rules\/[^/]+\/[^/]+\.ts$/;

/**
 * The examples of a rule are its tests, and stand in its own file. What is shipped has no use for
 * them, nor for what only they use; a bundler keeps what it cannot prove to be without effect (a
 * spread, a call).
 */
export function stripExamplesPlugin() {
  return {
    name: 'strip-examples',
    apply: 'build' as const,
    // Once the types are gone: what remains is what a browser reads.
    enforce: 'post' as const,
    transform: (code: string, id: string) =>
      RULE_FILE.test(id.replaceAll('\\', '/')) ? { code: withoutExamples(code), map: null } : null,
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The file without its `examples`, and without what nothing else names then. */
export function withoutExamples(code: string): string {
  let kept = (parseAst(code).body as unknown as readonly Node[]).filter(
    statement => !isExamples(statement),
  );
  for (;;) {
    const needed = kept.filter(
      statement =>
        !isOwn(statement) || kept.some(other => other !== statement && uses(other, statement)),
    );
    if (needed.length === kept.length) break;
    kept = needed;
  }
  return kept.map(({ start, end }) => code.slice(start, end)).join('\n');
}

const isExamples = ({ type, declaration }: Node) =>
  type === 'ExportNamedDeclaration' && isNode(declaration) && namesOf(declaration).has('examples');

/** A constant or a function of the file itself, which nobody else can name. */
const isOwn = ({ type }: Node) => type === 'VariableDeclaration' || type === 'FunctionDeclaration';

function uses(statement: Node, declared: Node): boolean {
  const names = namesOf(declared);
  // What is declared by destructuring is left where it is.
  return names.size === 0 || [...identifiers(statement)].some(name => names.has(name));
}

function namesOf({ type, id, declarations }: Node): ReadonlySet<string> {
  const ids = type === 'VariableDeclaration' ? nodes(declarations).map(each => each.id) : [id];
  return new Set(
    ids.flatMap(each => (isNode(each) && typeof each.name === 'string' ? [each.name] : [])),
  );
}

/** Every name that is read within: not those of properties. */
function* identifiers(node: Node): Generator<string> {
  if (node.type === 'Identifier' && typeof node.name === 'string') yield node.name;
  const isNamed = node.type === 'MemberExpression' || node.type === 'Property';
  for (const [key, value] of Object.entries(node)) {
    const isLabel = isNamed && (key === 'property' || key === 'key') && node.computed !== true;
    if (isLabel) continue;
    for (const child of Array.isArray(value) ? nodes(value) : nodes([value])) {
      yield* identifiers(child);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const nodes = (values: unknown): readonly Node[] =>
  Array.isArray(values) ? values.filter(isNode) : [];
