import type { InputDetail, InputWording } from '../code.ts'

const the = ({ field }: InputDetail) => (field === undefined ? 'the input' : `“${field}”`)
const The = ({ field }: InputDetail) => (field === undefined ? 'The input' : `“${field}”`)
const other = (detail: InputDetail) => the({ ...(detail.other && { field: detail.other }) })

export const inputEn: InputWording = {
  'not-an-object': (d) =>
    `${The(d)} must be a JSON object, in braces, with a name before each value.`,
  'not-a-list': (d) => `${The(d)} must be a list, in square brackets.`,
  'not-text': (d) => `${The(d)} must be a text, in quotation marks.`,
  'not-yes-no': (d) => `${The(d)} must be true or false, or null when the answer is not known.`,
  'not-a-number': (d) => `${The(d)} must be a number, without quotation marks.`,
  'not-whole': (d) =>
    `${The(d)} must be a whole number; write money in cents: €35.50 becomes 3550.`,
  'not-a-day': (d) => `${The(d)} must be a day written year-month-day, for example 2026-03-05.`,
  'impossible-day': (d) =>
    `${The(d)} is not a day of the calendar between 1900 and 2200. Check the month and the day.`,
  required: (d) => `${The(d)} is missing. Add this value.`,
  'unknown-field': (d) => `${The(d)} is not a known field. Correct its name or leave it out.`,
  'unknown-option': (d) =>
    `${The(d)} is not a known value. Choose from: ${d.options?.join(', ') ?? ''}.`,
  negative: (d) => `${The(d)} cannot be negative. Write zero or more.`,
  'too-small': (d) => `${The(d)} is too small. The minimum is ${d.bound ?? ''}.`,
  'too-large': (d) => `${The(d)} is too large. The maximum is ${d.bound ?? ''}.`,
  'too-many': (d) => `${The(d)} has too many items. The maximum is ${d.bound ?? ''}.`,
  'too-long': (d) => `${The(d)} is too long. The maximum is ${d.bound ?? ''} characters.`,
  'before-1981': (d) =>
    `${The(d)} is before 1 July 1981, the day the law came into force. Check the year.`,
  'after-2099': (d) => `${The(d)} is after the year 2099. Check the year.`,
  'before-decision': (d) =>
    `${The(d)} is before ${other(d)}: nothing can be notified before it was decided. Check both days.`,
  'before-notification': (d) => `${The(d)} is before ${other(d)}. Check both days.`,
  'in-the-future': (d) => `${The(d)} is a day still to come. Check the year.`,
  'wrong-order': (d) => `${The(d)} is before ${other(d)}. Put both days in order.`,
  overlap: (d) => `${The(d)} overlaps ${other(d)}. Correct the days, or join the two periods.`,
  twice: (d) => `${The(d)} appears twice. Give each its own name.`,
  'nobody-of-that-name': (d) =>
    `${The(d)} names a person who is not in the list. Add the person or correct the name.`,
  contradiction: (d) => `${The(d)} contradicts ${other(d)}. Correct one of the two.`,
  invalid: (d) => `${The(d)} does not have the expected form.`,
}
