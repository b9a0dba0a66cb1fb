import type { InEachPersonLang, PersonLang } from '@sejour/chain'

/** What the usual procedures are for; several kinds may be the same thing for whoever waits. */
type Asking =
  | 'humanitarian'
  | 'illness'
  | 'family'
  | 'union'
  | 'unionFamily'
  | 'asylum'
  | 'studies'
  | 'renewal'
  | 'unlimited'

const OF: { readonly [kind: string]: Asking } = {
  'article-9bis': 'humanitarian',
  'article-9ter': 'illness',
  'regroupement-article-10': 'family',
  'regroupement-article-10bis': 'family',
  'famille-de-belge': 'family',
  'citoyen-union': 'union',
  'famille-union': 'unionFamily',
  'autre-famille-union': 'unionFamily',
  'protection-internationale': 'asylum',
  etudes: 'studies',
  'etudes-prive': 'studies',
  renouvellement: 'renewal',
  'sejour-illimite': 'unlimited',
}

/** Each says what is asked, and never that it is given. */
const procedureTexts: InEachPersonLang<{ readonly [asking in Asking]: string }> = {
  fr: {
    humanitarian:
      'Une demande de séjour faite en Belgique même, pour des circonstances exceptionnelles (9bis)',
    illness: 'Une demande de séjour pour une maladie grave (9ter)',
    family: 'Une demande pour vivre en Belgique avec sa famille',
    union: 'Le séjour d’un citoyen ou d’une citoyenne de l’Union européenne',
    unionFamily: 'Une demande de séjour comme famille d’un citoyen de l’Union européenne',
    asylum: 'Une demande d’asile (protection internationale)',
    studies: 'Une demande de séjour pour étudier',
    renewal: 'Une demande de prolonger le titre de séjour',
    unlimited: 'Une demande de séjour sans date de fin',
  },
  nl: {
    humanitarian: 'Een verblijfsaanvraag in België zelf, om buitengewone omstandigheden (9bis)',
    illness: 'Een verblijfsaanvraag om een ernstige ziekte (9ter)',
    family: 'Een aanvraag om in België met het gezin te leven',
    union: 'Het verblijf van een burger van de Europese Unie',
    unionFamily: 'Een verblijfsaanvraag als familie van een burger van de Europese Unie',
    asylum: 'Een asielaanvraag (internationale bescherming)',
    studies: 'Een verblijfsaanvraag om te studeren',
    renewal: 'Een aanvraag om de verblijfstitel te verlengen',
    unlimited: 'Een aanvraag voor een verblijf zonder einddatum',
  },
  de: {
    humanitarian:
      'Ein Aufenthaltsantrag, in Belgien selbst gestellt, wegen außergewöhnlicher Umstände (9bis)',
    illness: 'Ein Aufenthaltsantrag wegen einer schweren Krankheit (9ter)',
    family: 'Ein Antrag, in Belgien mit der Familie zu leben',
    union: 'Der Aufenthalt eines Bürgers oder einer Bürgerin der Europäischen Union',
    unionFamily: 'Ein Aufenthaltsantrag als Familie eines Bürgers der Europäischen Union',
    asylum: 'Ein Asylantrag (internationaler Schutz)',
    studies: 'Ein Aufenthaltsantrag für ein Studium',
    renewal: 'Ein Antrag, den Aufenthaltstitel zu verlängern',
    unlimited: 'Ein Antrag auf einen Aufenthalt ohne Enddatum',
  },
  en: {
    humanitarian: 'A request to stay, made in Belgium itself, for exceptional circumstances (9bis)',
    illness: 'A request to stay because of a serious illness (9ter)',
    family: 'A request to live in Belgium with family',
    union: 'The stay of a citizen of the European Union',
    unionFamily: 'A request to stay as family of a citizen of the European Union',
    asylum: 'A request for asylum (international protection)',
    studies: 'A request to stay for studies',
    renewal: 'A request to extend the residence title',
    unlimited: 'A request for a stay without an end date',
  },
  ar: {
    humanitarian: 'طلب إقامة يُقدَّم داخل بلجيكا لظروف استثنائية (⁨9bis⁩)',
    illness: 'طلب إقامة بسبب مرض خطير (⁨9ter⁩)',
    family: 'طلب للعيش في بلجيكا مع العائلة',
    union: 'إقامة مواطن من الاتحاد الأوروبي',
    unionFamily: 'طلب إقامة لفرد من عائلة مواطن من الاتحاد الأوروبي',
    asylum: 'طلب لجوء (حماية دولية)',
    studies: 'طلب إقامة للدراسة',
    renewal: 'طلب تمديد بطاقة الإقامة',
    unlimited: 'طلب إقامة بلا تاريخ انتهاء',
  },
  es: {
    humanitarian:
      'Una solicitud de residencia hecha en la propia Bélgica, por circunstancias excepcionales (9bis)',
    illness: 'Una solicitud de residencia por una enfermedad grave (9ter)',
    family: 'Una solicitud para vivir en Bélgica con la familia',
    union: 'La residencia de una persona ciudadana de la Unión Europea',
    unionFamily:
      'Una solicitud de residencia como familia de una persona ciudadana de la Unión Europea',
    asylum: 'Una solicitud de asilo (protección internacional)',
    studies: 'Una solicitud de residencia para estudiar',
    renewal: 'Una solicitud para prorrogar el título de residencia',
    unlimited: 'Una solicitud de residencia sin fecha de fin',
  },
  pt: {
    humanitarian:
      'Um pedido de residência feito na própria Bélgica, por circunstâncias excecionais (9bis)',
    illness: 'Um pedido de residência por uma doença grave (9ter)',
    family: 'Um pedido para viver na Bélgica com a família',
    union: 'A residência de um cidadão ou de uma cidadã da União Europeia',
    unionFamily: 'Um pedido de residência como família de um cidadão da União Europeia',
    asylum: 'Um pedido de asilo (proteção internacional)',
    studies: 'Um pedido de residência para estudar',
    renewal: 'Um pedido para prorrogar o título de residência',
    unlimited: 'Um pedido de residência sem data de fim',
  },
  tr: {
    humanitarian: 'Olağanüstü durumlar nedeniyle Belçika içinde yapılan oturum başvurusu (9bis)',
    illness: 'Ağır hastalık nedeniyle oturum başvurusu (9ter)',
    family: 'Belçika’da aileyle birlikte yaşamak için başvuru',
    union: 'Avrupa Birliği vatandaşının oturumu',
    unionFamily: 'Avrupa Birliği vatandaşının ailesi olarak oturum başvurusu',
    asylum: 'Sığınma başvurusu (uluslararası koruma)',
    studies: 'Okumak için oturum başvurusu',
    renewal: 'Oturum kartını uzatma başvurusu',
    unlimited: 'Bitiş tarihi olmayan oturum için başvuru',
  },
  ru: {
    humanitarian:
      'Заявление о пребывании, поданное в самой Бельгии из-за исключительных обстоятельств (9bis)',
    illness: 'Заявление о пребывании из-за тяжёлой болезни (9ter)',
    family: 'Заявление о жизни в Бельгии с семьёй',
    union: 'Пребывание гражданина или гражданки Европейского союза',
    unionFamily: 'Заявление о пребывании для семьи гражданина Европейского союза',
    asylum: 'Заявление об убежище (международная защита)',
    studies: 'Заявление о пребывании для учёбы',
    renewal: 'Заявление о продлении вида на жительство',
    unlimited: 'Заявление о бессрочном пребывании',
  },
  fa: {
    humanitarian: 'درخواست اقامت که در خودِ بلژیک به دلیل شرایط استثنایی داده می‌شود (⁨9bis⁩)',
    illness: 'درخواست اقامت به دلیل بیماری سخت (⁨9ter⁩)',
    family: 'درخواست زندگی با خانواده در بلژیک',
    union: 'اقامت شهروند اتحادیهٔ اروپا',
    unionFamily: 'درخواست اقامت برای خانوادهٔ شهروند اتحادیهٔ اروپا',
    asylum: 'درخواست پناهندگی (حمایت بین‌المللی)',
    studies: 'درخواست اقامت برای تحصیل',
    renewal: 'درخواست تمدید کارت اقامت',
    unlimited: 'درخواست اقامت بدون تاریخ پایان',
  },
}

/** What a kind of procedure is for, in plain words; nothing for the rarer kinds. */
export function procedureOf(lang: PersonLang, kind: string): string | undefined {
  const asking = Object.hasOwn(OF, kind) ? OF[kind] : undefined
  return asking && procedureTexts[lang][asking]
}
