import { type ComponentChildren, options, type VNode } from 'preact'

// What people typed is theirs.
const LEFT_ALONE = new Set(['textarea', 'script', 'style'])

/** French sets a space before : ; ? ! » and after «, where a line must never break. */
export function bound(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0')
}

const boundIn = <Child>(child: Child): Child | string =>
  typeof child === 'string' ? bound(child) : child

/** Binds these spaces in every text that is drawn, by the server and in the browser alike. */
export function bindFrenchSpaces(): void {
  options.vnode = ({ type, props }: VNode<{ children?: ComponentChildren }>) => {
    if (typeof type !== 'string' || LEFT_ALONE.has(type)) return
    const { children } = props
    props.children = Array.isArray(children) ? children.map(boundIn) : boundIn(children)
  }
}
