import type { Texts } from './index.ts'

export const nl: Texts = {
  play: 'Voorlezen',
  pause: 'Pauzeren',
  resume: 'Verder voorlezen',
  stop: 'Stoppen met voorlezen',
  label: 'Voorlezen',
  whose: 'De stem is die van uw toestel. Er wordt niets verzonden.',
}
