import type { DeskLang } from '../slugs.ts'

const UNITS = { fr: ['o', 'ko', 'Mo', 'Go'], nl: ['B', 'kB', 'MB', 'GB'] } as const

/** A size as people say it: “3,4 Mo”. */
export function sayBytes(bytes: number, lang: DeskLang): string {
  const power = bytes < 1_000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1_000 ** power
  const text = value.toFixed(power === 0 || value >= 100 ? 0 : 1).replace('.', ',')
  return `${text.replace(/,0$/, '')}\u00a0${UNITS[lang][power]}`
}
