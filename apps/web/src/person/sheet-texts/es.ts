import type { Texts } from './index.ts'

export const es: Texts = {
  explain: 'Este papel explicado con palabras sencillas (en inglés)',
  none: 'Ninguna hoja explica todavía este papel aquí.',
  papers: 'Ver los papeles explicados para todos (en inglés)',
  back: 'Volver a mi expediente',
  languages: 'Leer esta hoja en otro idioma',
  large: 'Letra grande',
  normal: 'Letra normal',
  pdf: 'Descargar en PDF',
  tools: 'Leer esta hoja de otra manera',
}
