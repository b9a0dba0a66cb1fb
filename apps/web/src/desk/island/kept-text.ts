// What could not be sent stays in this tab, and only then: a desk leaves nothing on the machine else.
const nameOf = (form: HTMLFormElement): string => `sejour:${location.pathname}:${keyOf(form)}`

/** A form of a new thing has a new id each time, so it is known by what it does. */
function keyOf(form: HTMLFormElement): string {
  return form.dataset['autosave'] || form.id
}

export function keep(form: HTMLFormElement, text: string): void {
  try {
    sessionStorage.setItem(nameOf(form), text)
  } catch {
    // A tab without room keeps the text where it was typed.
  }
}

export function forget(form: HTMLFormElement): void {
  sessionStorage.removeItem(nameOf(form))
}

export function findKept(form: HTMLFormElement): string | undefined {
  return sessionStorage.getItem(nameOf(form)) ?? undefined
}
