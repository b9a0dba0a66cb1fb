import type { Texts } from './index.ts'

const days = (count: number): string => {
  if (count === 2) return 'يومين'
  const end = count % 100
  return end >= 3 && end <= 10 ? `${count} أيام` : `${count} يومًا`
}

const often = (count: number): string => {
  if (count === 1) return 'مرة واحدة'
  if (count === 2) return 'مرتين'
  const end = count % 100
  return end >= 3 && end <= 10 ? `${count} مرات` : `${count} مرة`
}

export const ar: Texts = {
  title: 'ملفي',
  titleOf: (name) => `ملف ${name}`,
  lead: 'أنت تقرأ ما سجّلته لك الجهة التي تتابع ملفك. لا يمكن تغيير أي شيء من هنا.',
  asOf: (day) => `الوضع في ${day}.`,
  preview: 'معاينة: هذا ما يقرأه الشخص بواسطة الرمز.',
  previewBack: 'العودة إلى الملف',
  end: 'أغلق ملفي',
  endWhy: 'تُغلق الصفحة أيضًا من تلقاء نفسها بعد ثلاثين دقيقة.',
  print: 'للاحتفاظ بنسخة، اطبع هذه الصفحة.',
  comma: '،',
  todo: {
    title: 'ما الذي يجب أن تفعله، وقبل أي يوم',
    none: 'لا يوجد حاليًا يوم مسجَّل يجب احترامه.',
    before: (day) => `على أبعد تقدير ${day}`,
    daysLeft: (left) => (left === 0 ? 'اليوم' : left === 1 ? 'غدًا' : `بعد ${days(left)}`),
    past: (day) => `مضى ${day}. اتصل فورًا بمن يتابع ملفك.`,
    lastDay: (day) => `آخر يوم حسب ما هو مسجَّل: ${day}.`,
    safeWhy: 'اليوم الأول هو الأكثر أمانًا: فهو يأخذ في الحسبان ما ليس مؤكدًا بعد.',
    noDay: 'اليوم غير معروف بعد.',
    peremptory: 'بعد هذا اليوم يكون قد فات الأوان.',
    ask: 'لا تفعل شيئًا وحدك: تحدّث أولًا مع من يتابع ملفك.',
    what: {
      'title-end': 'بطاقتك أو وثيقتك تنتهي مدتها',
      'new-round': 'قرار جديد منتظر',
      address: 'يجب تغيير المكان الذي تصل إليه رسائلك',
      'exhibit-expiry': 'إحدى أوراقك تنتهي مدتها',
      'of-age': 'طفل يبلغ سن الرشد',
      renewal: 'اطلب تمديد بطاقتك',
      fee: 'ادفع الرسم',
      other: 'يوم يجب احترامه',
    },
  },
  asked: {
    title: 'ما الذي يُطلب منك',
    none: 'لا يوجد سؤال ينتظر جوابك.',
    lead: 'أجب من يتابع ملفك. لا يُكتب شيء هنا.',
    lacks: {
      familyName: 'ما هو اسم عائلتك؟',
      givenName: 'ما هو اسمك الشخصي؟',
      birthDate: 'ما هو تاريخ ميلادك؟',
      nationality: 'ما هي جنسيتك؟',
    },
  },
  story: {
    title: 'ماذا حدث في ملفك',
    none: 'لم يُقدَّم أي طلب بعد.',
    closed: 'هذا الملف مغلق عند هذه الجهة.',
    'request-filed': 'قُدِّم الطلب',
    'receipt-given': 'سُلِّمت وثيقة',
    'decision-notified': 'وصل قرار',
    'remedy-filed': 'قُدِّم طعن',
    'judgment-notified': 'أجاب القاضي',
    'title-granted': 'مُنحت بطاقة إقامة',
    'step-taken': 'تمت خطوة',
    steps: {
      'request-registered': 'سجّلت البلدية الطلب',
      'fee-completed': 'دُفع باقي الرسم',
      'residence-check-asked': 'طلبت البلدية التحقق من السكن',
      'residence-visited': 'جاء أحد ليتحقق من أنك تسكن هناك',
      'residence-check-concluded': 'انتهى التحقق من السكن',
      transmitted: 'أرسلت البلدية الملف إلى مكتب الأجانب',
      'transmission-received': 'استلم مكتب الأجانب الملف',
      'commune-changed': 'الملف ينتقل معك إلى بلديتك الجديدة',
      'supplement-asked': 'تُطلب منك وثائق',
      'supplement-filed': 'أُضيفت وثائق',
      'proofs-completed': 'قُدِّمت الإثباتات',
      'request-withdrawn': 'سُحب الطلب',
      'registered-in': 'سُجّلت في السجل',
      'struck-off': 'شُطب اسمك من السجل',
      'extra-month-given': 'أُعطيت وقتًا إضافيًا',
      'card-ordered': 'طُلبت البطاقة',
      'card-ready': 'البطاقة جاهزة',
      'card-handed': 'سُلِّمت إليك البطاقة',
      'renewal-received': 'طُلب التمديد',
      enrolled: 'سجّل القاضي الطعن',
      'hearing-fixed': 'حُدّد موعد الجلسة',
      'hearing-held': 'عُقدت الجلسة',
      desisted: 'سُحب الطعن',
      'decision-withdrawn': 'سُحب القرار',
    },
    'procedure-ended': 'انتهى هذا الإجراء',
    result: {
      annulled: 'أُلغي القرار',
      suspended: 'أُوقف القرار',
      rejected: 'رُفض الطعن',
      inadmissible: 'لم يُقبل الطعن',
      other: 'اقرأ الحكم مع من يتابع ملفك',
    },
    running: 'الجواب منتظر',
    noDay: 'اليوم غير معروف',
    until: (day) => `حتى ${day}`,
    paper: (name) => `بطاقة ${name}`,
  },
  follows: {
    title: 'من يتابع ملفك',
    kind: {
      counsel: 'محامٍ أو جمعية',
      commune: 'البلدية (⁨commune / gemeente⁩)',
      office: 'مكتب الأجانب (⁨Office des étrangers / Dienst Vreemdelingenzaken⁩)',
      person: 'أنت نفسك',
    },
    noMandate: 'لا توجد وكالة مسجَّلة: اسأل من يتصرف باسمك.',
    mandate: {
      lawyer: 'محاميك',
      organisation: 'الجمعية التي تتصرف نيابة عنك',
      'trusted-person': 'الشخص الذي تثق به',
      guardian: 'الوصي عليك',
    },
    since: (day) => `منذ ${day}`,
    moved: (name, day) =>
      `في ${day} انتقل ملفك إلى ${name}. ما تقرأه هنا يتوقف عند ذلك اليوم: اطلب منهم رمزًا جديدًا.`,
  },
  letters: {
    title: 'إلى أين تصل رسائلك',
    elected:
      'هذا هو العنوان المختار للرسائل (⁨domicile élu / gekozen woonplaats⁩): تصل إليه الرسائل الرسمية، وهي نافذة حتى لو لم تقرأها.',
    residence: 'هذا عنوانك: تصل إليه الرسائل الرسمية. ضع اسمك على صندوق البريد والجرس.',
    none: 'لا يوجد عنوان مسجَّل. قل فورًا أين تسكن لمن يتابع ملفك.',
    wrong: 'هل العنوان خاطئ أو ستنتقل؟ قل ذلك في اليوم نفسه: رسالة ضائعة قد تُفقدك حق الطعن.',
    careOf: (name) => `عند ${name}`,
    home: 'أنت تسكن في',
  },
  papers: {
    title: 'أوراق الملف',
    none: 'لا توجد ورقة مسجَّلة بعد.',
    lead: 'القائمة فقط. للحصول على نسخة، اسأل من يتابع ملفك.',
    dated: (day) => `بتاريخ ${day}`,
  },
  reads: {
    title: 'من قرأ ملفك',
    lead: 'كل قراءة تُسجَّل. لا تظهر الأسماء.',
    times: often,
    you: 'أنت، بواسطة رمزك',
    program: 'البرنامج، من أجل التذكيرات',
    asked: 'جهة أخرى عُرض عليها الملف',
    role: {
      administrator: 'إدارة',
      counsel: 'مستشار قانوني',
      assistant: 'مساعد',
      reader: 'قارئ',
      officer: 'موظف',
      handler: 'مسؤول الملف',
      person: 'أنت نفسك',
    },
    formerMember: 'شخص لم يعد يعمل هناك',
    older: (lines) => `قراءات أقدم (${lines})`,
  },
  correct: {
    title: 'هل هناك خطأ؟',
    how: (name) =>
      `أخبر ${name}. يمكنك أن تطلب تصحيح الخطأ والاطلاع على كل ما هو مسجَّل عنك، دون أن تدفع.`,
    source: 'اللائحة (الاتحاد الأوروبي) 2016/679',
    articles: 'المواد 12 و15 و16',
    lost: 'هل فقدت رمزك أو رآه شخص آخر؟ اطلب إيقافه: فلن يفتح شيئًا بعد ذلك.',
  },
}
