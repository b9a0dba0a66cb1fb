import type { PersonLang } from '@sejour/chain'
import { commonTexts } from '../../texts/index.ts'
import { isSiteLang, type OtherLang } from '../person-lang.ts'

/** What stands around the page of a person. */
export type FrameTexts = {
  readonly skip: string
  readonly languages: string
  readonly leave: string
  readonly leaveHint: string
}

const others: { readonly [lang in OtherLang]: FrameTexts } = {
  ar: {
    skip: 'إلى المحتوى',
    languages: 'لغة الصفحة',
    leave: 'مغادرة هذا الموقع',
    leaveHint: 'يفتح صفحة الطقس بدل هذه الصفحة. بلوحة المفاتيح: Esc ثلاث مرات.',
  },
  es: {
    skip: 'Ir al contenido',
    languages: 'Idioma de la página',
    leave: 'Salir de este sitio',
    leaveHint: 'Abre el tiempo en lugar de esta página. Con el teclado: Esc tres veces.',
  },
  pt: {
    skip: 'Ir para o conteúdo',
    languages: 'Língua da página',
    leave: 'Sair deste site',
    leaveHint: 'Abre a meteorologia em vez desta página. No teclado: Esc três vezes.',
  },
  tr: {
    skip: 'İçeriğe geç',
    languages: 'Sayfanın dili',
    leave: 'Bu siteden çık',
    leaveHint: 'Bu sayfanın yerine hava durumunu açar. Klavyede: üç kez Esc.',
  },
  ru: {
    skip: 'К содержанию',
    languages: 'Язык страницы',
    leave: 'Уйти с сайта',
    leaveHint: 'Открывает прогноз погоды вместо этой страницы. С клавиатуры: три раза Esc.',
  },
  fa: {
    skip: 'رفتن به متن',
    languages: 'زبان صفحه',
    leave: 'خروج از این سایت',
    leaveHint: 'به جای این صفحه، صفحهٔ هواشناسی باز می‌شود. با صفحه‌کلید: سه بار Esc.',
  },
}

export function frameTexts(lang: PersonLang): FrameTexts {
  if (!isSiteLang(lang)) return others[lang]
  const { skipToContent, languages, leaveSite, leaveSiteHint } = commonTexts(lang)
  return { skip: skipToContent, languages, leave: leaveSite, leaveHint: leaveSiteHint }
}
