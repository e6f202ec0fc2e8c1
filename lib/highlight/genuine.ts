/**
 * Reads a DOM object's property or method from its prototypes: a form's named inputs and a document's named images
 * hide the real ones (`<input name="parentElement">`). Methods come bound.
 */
export function genuine<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
): Owner[Name] {
  for (let level = Object.getPrototypeOf(owner); level; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found?.get) return Reflect.apply(found.get, owner, []);
    if (typeof found?.value === 'function') return found.value.bind(owner);
  }
  return owner[name];
}

/** The page's own object behind the view that Firefox gives content scripts of it; elsewhere the object itself. */
export function unwrap<Wrapped extends object>(wrapped: Wrapped): Wrapped {
  return 'wrappedJSObject' in wrapped ? (wrapped.wrappedJSObject as Wrapped) : wrapped;
}
