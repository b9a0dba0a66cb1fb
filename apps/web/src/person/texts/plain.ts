import type { OtherLang } from '../person-lang.ts'

/** Plain words before a French label of the law, in the languages that the law data lack. */
type PlainTexts = {
  readonly appeal: string
  readonly leave: string
  readonly tellAddress: string
  readonly fee: string
  readonly papers: string
  /** Above a sheet that exists in English only for this reader. */
  readonly sheetIn: string
}

export const plainTexts: { readonly [lang in OtherLang]: PlainTexts } = {
  ar: {
    appeal: 'الطعن أمام القاضي',
    leave: 'آخر يوم للمغادرة المكتوب في الأمر',
    tellAddress: 'إخبار مكتب الأجانب بعنوانك',
    fee: 'دفع الرسم',
    papers: 'تقديم الوثائق الناقصة',
    sheetIn: 'هذه الورقة موجودة بالفرنسية والهولندية والألمانية والإنجليزية فقط. وهي هنا بالإنجليزية.',
  },
  es: {
    appeal: 'Recurrir ante el juez',
    leave: 'Último día para salir según la orden',
    tellAddress: 'Decir su dirección a la Oficina de Extranjería',
    fee: 'Pagar la tasa',
    papers: 'Aportar los papeles que faltan',
    sheetIn: 'Esta hoja solo existe en francés, neerlandés, alemán e inglés. Aquí está en inglés.',
  },
  pt: {
    appeal: 'Recorrer ao juiz',
    leave: 'Último dia para sair segundo a ordem',
    tellAddress: 'Dizer o seu endereço ao Serviço de Estrangeiros',
    fee: 'Pagar a taxa',
    papers: 'Entregar os papéis que faltam',
    sheetIn: 'Esta folha só existe em francês, neerlandês, alemão e inglês. Aqui está em inglês.',
  },
  tr: {
    appeal: 'Hâkime itiraz',
    leave: 'Emre göre ülkeden çıkmak için son gün',
    tellAddress: 'Adresinizi Yabancılar Ofisi’ne bildirmek',
    fee: 'Harcı ödemek',
    papers: 'Eksik belgeleri getirmek',
    sheetIn:
      'Bu sayfa yalnızca Fransızca, Felemenkçe, Almanca ve İngilizce vardır. Burada İngilizcesi var.',
  },
  ru: {
    appeal: 'Обжаловать у судьи',
    leave: 'Последний день для выезда по приказу',
    tellAddress: 'Сообщить свой адрес Ведомству по делам иностранцев',
    fee: 'Заплатить сбор',
    papers: 'Принести недостающие документы',
    sheetIn:
      'Эта страница есть только на французском, нидерландском, немецком и английском. Здесь она на английском.',
  },
  fa: {
    appeal: 'شکایت نزد قاضی',
    leave: 'آخرین روز برای خروج بر اساس دستور',
    tellAddress: 'اعلام نشانی خود به ادارهٔ اتباع خارجی',
    fee: 'پرداخت هزینه',
    papers: 'آوردن مدارکی که کم است',
    sheetIn: 'این برگه فقط به فرانسوی، هلندی، آلمانی و انگلیسی هست. اینجا به انگلیسی آمده است.',
  },
}

const OF: { readonly [what: string]: Exclude<keyof PlainTexts, 'sheetIn'> } = {
  annulment: 'appeal',
  'ordinary-suspension': 'appeal',
  'extreme-urgency': 'appeal',
  'full-jurisdiction': 'appeal',
  cassation: 'appeal',
  departure: 'leave',
  'address-declaration': 'tellAddress',
  'fee-top-up': 'fee',
  'roll-fee': 'fee',
  'extra-month': 'papers',
  'annexe-19-documents': 'papers',
  'annexe-19ter-documents': 'papers',
}

/** What a limit is for in plain words; nothing where only the law has a word for it. */
export function plainOf(lang: OtherLang, what: string): string | undefined {
  const key = OF[what]
  return key && plainTexts[lang][key]
}
