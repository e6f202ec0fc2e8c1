/**
 * Reading a hostile tree safely. A form's named inputs and a document's named images hide the properties of the DOM
 * (`<input name="parentNode">`), so every access goes through the prototypes' own getters and methods.
 */

const ELEMENT_AND_TEXT = 1 | 4;
const NONE: [] = [];

export interface DomReader {
  /** Elements and text nodes under `root` in tree order, without `root`. Iterative: depth costs no stack. */
  walk(root: Node): Generator<Text | Element>;
  name(element: Element): string;
  parent(node: Node): Node | null;
  attribute(element: Element, name: string): string;
  /** Names of the attributes that an element has. */
  attributeNames(element: Element): string[];
  /** The text of every element of this name. */
  textsOf(document: Document, name: string): string[];
  text(element: Element): string;
  isText(node: Node): node is Text;
  /** The document of a same-origin frame, as far as one is there. */
  frame(element: Element): Document | null;
  /** An empty document that loads and runs nothing, holding this markup. */
  parse(markup: string): Document;
}

/** Makes the accessors for one document and its frames. */
export function openDocument(document: Document): DomReader {
  const implementation = readProperty(document, 'implementation') as DOMImplementation;
  const createTreeWalker = findMethod(document, 'createTreeWalker');
  // Made, never put into the page: it only lends its prototypes.
  const element = Reflect.apply(findMethod(document, 'createElement'), document, ['div']) as Element;
  const getAttribute = findMethod(element, 'getAttribute');
  const getAttributeNames = findMethod(element, 'getAttributeNames');
  const getLocalName = findGetter(element, 'localName');
  const getByTag = findMethod(document, 'getElementsByTagName');
  const getText = findGetter(document, 'textContent');
  const getParent = findGetter(document, 'parentNode');
  const getType = findGetter(document, 'nodeType');
  return {
    *walk(root) {
      const walker = Reflect.apply(createTreeWalker, document, [root, ELEMENT_AND_TEXT]) as TreeWalker;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text | Element;
    },
    name: (element) => String(Reflect.apply(getLocalName, element, NONE)),
    parent: (node) => Reflect.apply(getParent, node, NONE) as Node | null,
    attribute: (element, name) => (Reflect.apply(getAttribute, element, [name]) as string | null) ?? '',
    attributeNames: (element) => Reflect.apply(getAttributeNames, element, NONE) as string[],
    textsOf(page, name) {
      const found = Reflect.apply(getByTag, page, [name]) as HTMLCollectionOf<Element>;
      return Array.from(found, (element) => String(Reflect.apply(getText, element, [])));
    },
    text: (element) => String(Reflect.apply(getText, element, [])),
    isText: (node): node is Text => Reflect.apply(getType, node, NONE) === 3,
    frame: (element) => ('contentDocument' in element ? (element.contentDocument as Document | null) : null),
    parse(markup) {
      const page = implementation.createHTMLDocument('');
      page.documentElement.innerHTML = markup;
      return page;
    },
  };
}

function findDescriptor(owner: object, name: string): PropertyDescriptor {
  for (let level = Object.getPrototypeOf(owner); level; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  throw new Error(`the document has no ${name}`);
}

type AnyFunction = (...given: unknown[]) => unknown;

function findGetter(owner: object, name: string): AnyFunction {
  const { get } = findDescriptor(owner, name);
  if (!get) throw new Error(`${name} is no accessor`);
  return get as AnyFunction;
}

function findMethod(owner: object, name: string): AnyFunction {
  return findDescriptor(owner, name).value as AnyFunction;
}

function readProperty(owner: object, name: string): unknown {
  return Reflect.apply(findGetter(owner, name), owner, []);
}
