import type { OtherLang } from '../person-lang.ts'

/** The page on which a code on paper is typed. The four languages of the site have theirs elsewhere. */
export type CodeTexts = {
  readonly title: string
  readonly lead: string
  readonly code: string
  readonly codeHint: string
  readonly birth: string
  readonly birthHint: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly go: string
  readonly wrong: { readonly [wrong in CodeWrong]: string }
}

/** Why a code did not open. `too-many`: it was tried too often, and waits. */
export type CodeWrong = 'wrong' | 'ended' | 'day-malformed' | 'too-many'

export const codeTexts: { readonly [lang in OtherLang]: CodeTexts } = {
  ar: {
    title: 'ملفي، بواسطة رمز على ورقة',
    lead: 'أعطاك محاميك أو جمعيتك أو بلديتك رمزًا. يمكنك قراءة ملفك؛ ولا يمكن تغيير أي شيء من هنا.',
    code: 'الرمز الذي على ورقتك',
    codeHint:
      'أربع مجموعات، في كل منها أربعة أحرف أو أرقام. أحرف كبيرة أو صغيرة، مع الشرطات أو بدونها.',
    birth: 'تاريخ الميلاد',
    birthHint: 'كما هو في ملفك، بالتقويم الميلادي وبالأرقام.',
    day: 'اليوم',
    month: 'الشهر',
    year: 'السنة',
    go: 'افتح ملفي',
    wrong: {
      wrong: 'الرمز وتاريخ الميلاد لا يتطابقان. تحقق منهما على ورقتك.',
      ended: 'هذا الرمز لم يعد يفتح: انتهت مدته أو أُوقف. اطلب رمزًا آخر ممن أعطاك إياه.',
      'day-malformed': 'هذا التاريخ غير موجود. اكتب اليوم والشهر والسنة بالأرقام.',
      'too-many': 'محاولات كثيرة. لحماية الملف، انتظر ساعة ثم حاول من جديد.',
    },
  },
  es: {
    title: 'Mi expediente, con un código en papel',
    lead: 'Su abogado, su asociación o su municipio le ha dado un código. Puede leer su expediente; desde aquí no se puede cambiar nada.',
    code: 'Código de su papel',
    codeHint: 'Cuatro grupos de cuatro signos. Mayúsculas o no, con o sin guiones.',
    birth: 'Fecha de nacimiento',
    birthHint: 'Como está en su expediente.',
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    go: 'Abrir mi expediente',
    wrong: {
      wrong: 'El código y la fecha de nacimiento no coinciden. Compruebe los dos en su papel.',
      ended: 'Este código ya no abre: ha caducado o se ha anulado. Pida otro a quien se lo dio.',
      'day-malformed': 'Esta fecha no existe. Escriba el día, el mes y el año en cifras.',
      'too-many':
        'Demasiados intentos. Para proteger el expediente, espere una hora y pruebe de nuevo.',
    },
  },
  pt: {
    title: 'O meu processo, com um código em papel',
    lead: 'O seu advogado, a sua associação ou o seu município deu-lhe um código. Pode ler o seu processo; daqui não se pode mudar nada.',
    code: 'Código do seu papel',
    codeHint: 'Quatro grupos de quatro sinais. Maiúsculas ou não, com ou sem hífenes.',
    birth: 'Data de nascimento',
    birthHint: 'Como está no seu processo.',
    day: 'Dia',
    month: 'Mês',
    year: 'Ano',
    go: 'Abrir o meu processo',
    wrong: {
      wrong: 'O código e a data de nascimento não condizem. Verifique os dois no seu papel.',
      ended: 'Este código já não abre: expirou ou foi anulado. Peça outro a quem lho deu.',
      'day-malformed': 'Esta data não existe. Escreva o dia, o mês e o ano em algarismos.',
      'too-many':
        'Demasiadas tentativas. Para proteger o processo, espere uma hora e tente de novo.',
    },
  },
  tr: {
    title: 'Kâğıttaki kodla dosyam',
    lead: 'Avukatınız, derneğiniz veya belediyeniz size bir kod verdi. Dosyanızı okuyabilirsiniz; buradan hiçbir şey değiştirilemez.',
    code: 'Kâğıdınızdaki kod',
    codeHint: 'Dörder işaretli dört grup. Büyük veya küçük harf, çizgili veya çizgisiz.',
    birth: 'Doğum tarihi',
    birthHint: 'Dosyanızda yazdığı gibi.',
    day: 'Gün',
    month: 'Ay',
    year: 'Yıl',
    go: 'Dosyamı aç',
    wrong: {
      wrong: 'Kod ile doğum tarihi birbirine uymuyor. İkisini de kâğıdınızda kontrol edin.',
      ended:
        'Bu kod artık açmıyor: süresi bitti veya iptal edildi. Size verenden yenisini isteyin.',
      'day-malformed': 'Böyle bir tarih yok. Gün, ay ve yılı rakamla yazın.',
      'too-many': 'Çok fazla deneme. Dosyayı korumak için bir saat bekleyip yeniden deneyin.',
    },
  },
  ru: {
    title: 'Моё дело, с кодом на бумаге',
    lead: 'Адвокат, ассоциация или коммуна дали вам код. Вы можете читать своё дело; отсюда ничего нельзя изменить.',
    code: 'Код с вашей бумаги',
    codeHint: 'Четыре группы по четыре знака. Заглавные или строчные, с чёрточками или без.',
    birth: 'Дата рождения',
    birthHint: 'Как в вашем деле.',
    day: 'День',
    month: 'Месяц',
    year: 'Год',
    go: 'Открыть моё дело',
    wrong: {
      wrong: 'Код и дата рождения не подходят друг к другу. Проверьте их по своей бумаге.',
      ended:
        'Этот код больше не открывает: срок вышел или его отключили. Попросите другой у того, кто его дал.',
      'day-malformed': 'Такой даты нет. Напишите день, месяц и год цифрами.',
      'too-many': 'Слишком много попыток. Чтобы защитить дело, подождите час и попробуйте снова.',
    },
  },
  fa: {
    title: 'پروندهٔ من، با کد روی کاغذ',
    lead: 'وکیل، انجمن یا شهرداری به شما کدی داده است. می‌توانید پروندهٔ خود را بخوانید؛ از اینجا چیزی را نمی‌توان تغییر داد.',
    code: 'کد روی کاغذ شما',
    codeHint: 'چهار گروه چهارتایی. حروف بزرگ یا کوچک، با خط تیره یا بدون آن.',
    birth: 'تاریخ تولد',
    birthHint: 'همان‌طور که در پروندهٔ شماست، به میلادی و با رقم.',
    day: 'روز',
    month: 'ماه',
    year: 'سال',
    go: 'باز کردن پروندهٔ من',
    wrong: {
      wrong: 'کد و تاریخ تولد با هم جور نیستند. هر دو را روی کاغذ خود نگاه کنید.',
      ended:
        'این کد دیگر باز نمی‌کند: مدتش تمام شده یا متوقف شده است. از کسی که داده کد دیگری بخواهید.',
      'day-malformed': 'این تاریخ وجود ندارد. روز، ماه و سال را با رقم بنویسید.',
      'too-many': 'تلاش بیش از حد. برای حفاظت از پرونده یک ساعت صبر کنید و دوباره امتحان کنید.',
    },
  },
}
