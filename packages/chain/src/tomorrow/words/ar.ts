import type { TomorrowWords } from './tomorrow-words.ts'

export const ar: TomorrowWords = {
  title: 'ماذا يمكنني أن أفعل صباح الغد',
  lead: 'حسب ما هو مسجَّل في الملف. «غير معروف» لا تعني نعم ولا تعني لا.',
  lines: {
    stay: 'البقاء في بلجيكا',
    work: 'العمل',
    register: 'التسجيل في السجل',
    paper: 'الوثيقة التي في يدي',
    travel: 'السفر',
  },
  answers: {
    yes: 'نعم',
    no: 'لا',
    unknown: 'غير معروف',
    discretionary: 'متروك لتقدير السلطة',
  },
  until: (day) => `حتى ${day}، وهذا اليوم محسوب.`,
  toConfirm: 'يجب أن يؤكده محامٍ',
  registers: {
    attente: 'سجل الانتظار (⁨registre d’attente / wachtregister⁩)',
    etrangers: 'سجل الأجانب (⁨registre des étrangers / vreemdelingenregister⁩)',
    population: 'سجل السكان (⁨registre de la population / bevolkingsregister⁩)',
  },
  thePaper: 'هذه الوثيقة',
  says: {
    'stay.title': 'تستند الإقامة إلى هذه الوثيقة: {paper}.',
    'stay.title-unlimited':
      'الإقامة ليس لها نهاية: {paper}. التاريخ المطبوع هو تاريخ البطاقة، لا تاريخ الحق.',
    'stay.covered': 'هذه الوثيقة تغطي الإقامة لفترة من الوقت: {paper}.',
    'stay.may-remain': 'بهذه الوثيقة يمكنك البقاء حتى يجيب القاضي: {paper}. وهي ليست حق إقامة.',
    'stay.appeal-stops': 'هناك طعن جارٍ. ما دام القاضي لم يُجب، لا يمكن لأحد أن يجبرك على المغادرة.',
    'stay.limit-runs': 'مهلة الطعن لم تنتهِ بعد. حتى ذلك اليوم لا يمكن لأحد أن يجبرك على المغادرة.',
    'stay.appeal-unknown': 'ليس من المؤكد أن الطعن يمنع المغادرة بالقوة. اسأل محاميًا فورًا.',
    'stay.appeal-stops-not': 'الطعن الجاري لا يوقف شيئًا. لا يعطي إقامة ولا يسحبها.',
    'stay.urgency':
      'هناك طعن بصفة الاستعجال القصوى. لا يمكن لأحد أن يجبرك على المغادرة قبل جواب القاضي.',
    'stay.order':
      'وصل أمر بمغادرة البلاد (⁨ordre de quitter le territoire / bevel om het grondgebied te verlaten⁩). اليوم مكتوب عليه. اذهب إلى محامٍ فورًا.',
    'stay.ended': 'صدر قرار أنهى الإقامة.',
    'stay.maybe-ended': 'ربما صدر قرار أنهى الإقامة. اعرضه على محامٍ قبل أي شيء.',
    'stay.refused': 'رُفض الطلب. هذا الرفض لا يعطي إقامة ولا يسحبها.',
    'stay.extra-month': 'حتى ذلك اليوم يمكن تقديم الإثباتات الناقصة. لا يوجد أمر مسجَّل بالمغادرة.',
    'stay.back-to-before': 'القاضي أبطل القرار. كل شيء كما كان قبله: على السلطة أن تقرر من جديد.',
    'stay.suspended':
      'القاضي أوقف تنفيذ القرار: لا يمكن تنفيذه ما دام لم يحكم في الموضوع. هذا لا يعطي حق إقامة.',
    'stay.nothing-added': 'الطلب قيد الدراسة. وهو وحده لا يعطي حق إقامة ولا يسحبه.',
    'stay.pending': 'هذه الوثيقة تثبت تقديم طلب: {paper}. وهي ليست تصريح إقامة.',
    'stay.title-ended': 'انتهت مدة هذه الوثيقة: {paper}. لا شيء مسجَّل يقول ما الوضع منذ ذلك الحين.',
    'stay.renewal-asked':
      'انتهت مدة هذه الوثيقة: {paper}. طُلب التمديد في الوقت المناسب: اطلب من البلدية الملحق 15 (⁨annexe 15 / bijlage 15⁩).',
    'stay.renewal-late': 'طُلب التمديد بعد انتهاء المدة. للمكتب أن يقدّر إن كان يمدّد.',
    'stay.none-noted': 'لا توجد بطاقة أو وثيقة إقامة مسجَّلة.',
    'work.free': 'بهذه الوثيقة كل عمل مسموح: {paper}.',
    'work.as-marked':
      'مكتوب على الوثيقة ({paper}) عند «سوق العمل» (⁨marché du travail / arbeidsmarkt⁩): غير محدود أو محدود أو لا.',
    'work.permit-only': 'فقط العمل الذي له ترخيص: {paper}.',
    'work.no': 'هذه الوثيقة وحدها لا تسمح بالعمل: {paper}.',
    'work.as-before': 'كما كان مع الوثيقة السابقة: {paper}.',
    'work.none-noted': 'لا توجد وثيقة مسجَّلة تقول إن العمل مسموح. اسأل قبل أن تبدأ.',
    'register.in': '{register}.',
    'register.struck': 'البلدية تشطب من السجل. لم يعد الشخص مسجَّلًا.',
    'register.not-added': 'الطلب وحده لا يسجِّل أحدًا في أي سجل.',
    'register.unknown': 'لا شيء مسجَّل يقول ذلك. البلدية يمكنها أن تجيب.',
    'paper.held': 'احملها معك دائمًا: {paper}.',
    'paper.proof-only': '{paper}. تثبت خطوة قمت بها، ولا تعطي إقامة.',
    'paper.card-coming': 'طُلبت البطاقة: {paper}. ولم تُسلَّم بعد.',
    'paper.card-ready': 'البطاقة جاهزة في البلدية: {paper}. اذهب لاستلامها.',
    'paper.ended': 'انتهت مدة هذه الوثيقة: {paper}.',
    'paper.none-noted': 'لا توجد وثيقة مسجَّلة.',
    'travel.short-trips':
      'بهذه الوثيقة وجواز سفر صالح قد تكون الرحلات القصيرة في منطقة شنغن مسموحة. اسأل قبل أن تسافر.',
    'travel.no': 'هذه الوثيقة لا تسمح بالسفر في منطقة شنغن: {paper}.',
  },
}
