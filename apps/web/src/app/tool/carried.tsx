import type { ComponentChildren } from 'preact'
import { DO, type Form } from '../form/form.ts'

/** A small form that carries the answers to another button of the same page. */
export function Carried({
  action,
  form,
  children,
}: {
  action: string
  form: Form
  children: ComponentChildren
}) {
  return (
    <form class="carried" method="post" action={action}>
      {form
        .filter(([name]) => name !== DO)
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      {children}
    </form>
  )
}
