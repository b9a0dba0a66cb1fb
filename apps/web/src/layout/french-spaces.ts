import { type ComponentChildren, options, type VNode } from 'preact'
import { withTerms } from './terms.ts'

// What people typed is theirs.
const LEFT_ALONE = new Set(['textarea', 'script', 'style'])

/** French sets a space before : ; ? ! » and after «, where a line must never break. */
export function bound(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0')
}

const boundIn = <Child>(child: Child): Child | string =>
  typeof child === 'string' ? bound(child) : child

/** `data-plain`: a text whose words do not link, as where the whole row is a link already. */
type Drawn = { children?: ComponentChildren; readonly 'data-plain'?: true }

/**
 * Binds these spaces in every text that is drawn, by the server and in the browser alike, and links
 * the words of the lexicon.
 */
export function bindFrenchSpaces(): void {
  options.vnode = ({ type, props }: VNode<Drawn>) => {
    if (typeof type !== 'string' || LEFT_ALONE.has(type)) return
    const { children } = props
    const bound = Array.isArray(children) ? children.map(boundIn) : boundIn(children)
    props.children = props['data-plain'] === true ? bound : withTerms(type, bound)
  }
}
