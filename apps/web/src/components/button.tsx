import type { Containing } from './types.ts'

export interface ButtonProps extends Containing {
  readonly kind?: 'primary' | 'secondary'
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  readonly id?: string
}

/** A button of a form. Primary moves on, secondary does anything else; one primary a page. */
export function Button({ kind = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button class={`button button-${kind}`} type={type} {...rest}>
      {children}
    </button>
  )
}

export interface ButtonLinkProps extends Containing {
  readonly href: string
  readonly kind?: 'primary' | 'secondary'
  /** The browser saves the answer under this name. */
  readonly download?: string
}

/** A link with the weight of a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ kind = 'secondary', children, ...rest }: ButtonLinkProps) {
  return (
    <a class={`button button-${kind}`} {...rest}>
      {children}
    </a>
  )
}

/** Several buttons on one line, wrapping when the page is narrow. Vanishes in print. */
export function ButtonRow({ children }: Containing) {
  return <div class="button-row">{children}</div>
}
