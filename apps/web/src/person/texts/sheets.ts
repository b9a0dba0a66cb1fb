import type { InEachPersonLang } from '@sejour/chain'
import type { Widen } from '../../texts/index.ts'
import { sheetDe, sheetEn, sheetFr, sheetNl } from './sheet.ts'

type Sheet = Widen<typeof sheetFr>

const es: Sheet = {
  title: 'Su código para leer su expediente',
  for: (name, organisation) => `Para ${name}, de parte de ${organisation}`,
  code: 'El código',
  how: 'Cómo se usa',
  goTo: 'En un teléfono o un ordenador, vaya a',
  type: 'Escriba el código. Mayúsculas o minúsculas, con o sin guiones.',
  birth: 'Escriba su fecha de nacimiento: no está en este papel.',
  opens: 'Qué abre',
  readsOnly:
    'Su expediente, para leerlo: qué debe hacer y para cuándo, dónde está la solicitud, quién ha leído su expediente. Con este código nadie puede cambiar nada.',
  until: (day) => `Abre hasta el ${day}, ese día incluido.`,
  careful: 'Guárdelo para usted',
  keep: 'Guarde este papel aparte de sus documentos de identidad. Quien tiene los dos puede leer su expediente.',
  end: (organisation) =>
    `¿Ha perdido el papel o lo ha visto otra persona? Dígaselo a ${organisation}: el código se anula enseguida y recibe otro.`,
}

const pt: Sheet = {
  title: 'O seu código para ler o seu processo',
  for: (name, organisation) => `Para ${name}, da parte de ${organisation}`,
  code: 'O código',
  how: 'Como se usa',
  goTo: 'Num telefone ou computador, vá a',
  type: 'Escreva o código. Maiúsculas ou minúsculas, com ou sem hífenes.',
  birth: 'Escreva a sua data de nascimento: não está neste papel.',
  opens: 'O que abre',
  readsOnly:
    'O seu processo, para o ler: o que tem de fazer e até quando, onde está o pedido, quem leu o seu processo. Com este código ninguém pode mudar nada.',
  until: (day) => `Abre até ${day}, esse dia incluído.`,
  careful: 'Guarde-o para si',
  keep: 'Guarde este papel à parte dos seus documentos de identidade. Quem tem os dois pode ler o seu processo.',
  end: (organisation) =>
    `Perdeu o papel ou outra pessoa viu-o? Diga-o a ${organisation}: o código é anulado logo e recebe outro.`,
}

const tr: Sheet = {
  title: 'Dosyanızı okumak için kodunuz',
  for: (name, organisation) => `${name} için, gönderen: ${organisation}`,
  code: 'Kod',
  how: 'Nasıl kullanılır',
  goTo: 'Telefonda veya bilgisayarda şu adrese gidin:',
  type: 'Kodu yazın. Büyük veya küçük harf, çizgili veya çizgisiz.',
  birth: 'Doğum tarihinizi yazın: bu kâğıtta yazmaz.',
  opens: 'Neyi açar',
  readsOnly:
    'Dosyanızı, okumak için: ne yapmanız gerektiğini ve hangi güne kadar, başvurunun nerede olduğunu, dosyanızı kimin okuduğunu. Bu kodla kimse bir şey değiştiremez.',
  until: (day) => `Son gün: ${day} (bu gün dahil).`,
  careful: 'Yalnızca sizde kalsın',
  keep: 'Bu kâğıdı kimlik belgelerinizden ayrı saklayın. İkisi birden kimdeyse dosyanızı okuyabilir.',
  end: (organisation) =>
    `Kâğıt kayboldu mu, başka biri mi gördü? ${organisation} ile konuşun: kod hemen durdurulur ve yenisini alırsınız.`,
}

const ru: Sheet = {
  title: 'Ваш код, чтобы читать своё дело',
  for: (name, organisation) => `Для: ${name}. От: ${organisation}`,
  code: 'Код',
  how: 'Как им пользоваться',
  goTo: 'На телефоне или компьютере откройте',
  type: 'Введите код. Заглавные или строчные буквы, с чёрточками или без.',
  birth: 'Введите дату рождения: на этой бумаге её нет.',
  opens: 'Что он открывает',
  readsOnly:
    'Ваше дело, для чтения: что вам нужно сделать и к какому дню, где заявление, кто читал ваше дело. С этим кодом никто ничего не может изменить.',
  until: (day) => `Он действует по ${day} включительно.`,
  careful: 'Только для вас',
  keep: 'Храните эту бумагу отдельно от удостоверения личности. У кого есть и то и другое, тот может читать ваше дело.',
  end: (organisation) =>
    `Бумага потерялась или её кто-то видел? Скажите: ${organisation}. Код сразу отключат, и вы получите другой.`,
}

const ar: Sheet = {
  title: 'رمزك لقراءة ملفك',
  for: (name, organisation) => `إلى ${name}، من ${organisation}`,
  code: 'الرمز',
  how: 'كيف تستعمله',
  goTo: 'على هاتف أو حاسوب، اذهب إلى',
  type: 'اكتب الرمز. بأحرف كبيرة أو صغيرة، مع الشرطات أو بدونها.',
  birth: 'اكتب تاريخ ميلادك: فهو ليس على هذه الورقة.',
  opens: 'ماذا يفتح',
  readsOnly:
    'ملفك، للقراءة: ما الذي يجب أن تفعله وقبل أي يوم، وأين وصل الطلب، ومن قرأ ملفك. لا يستطيع أحد تغيير شيء بهذا الرمز.',
  until: (day) => `يفتح حتى ${day}، وهذا اليوم محسوب.`,
  careful: 'احتفظ به لنفسك',
  keep: 'احفظ هذه الورقة بعيدًا عن وثائق هويتك. من لديه الاثنان يستطيع قراءة ملفك.',
  end: (organisation) =>
    `هل ضاعت الورقة أو رآها شخص آخر؟ أخبر ${organisation}: يُوقَف الرمز فورًا وتحصل على رمز آخر.`,
}

const fa: Sheet = {
  title: 'کد شما برای خواندن پرونده‌تان',
  for: (name, organisation) => `برای ${name}، از طرف ${organisation}`,
  code: 'کد',
  how: 'چگونه از آن استفاده کنید',
  goTo: 'با تلفن یا رایانه به این نشانی بروید',
  type: 'کد را بنویسید. با حروف بزرگ یا کوچک، با خط تیره یا بدون آن.',
  birth: 'تاریخ تولد خود را بنویسید: روی این کاغذ نیست.',
  opens: 'چه چیزی را باز می‌کند',
  readsOnly:
    'پروندهٔ شما را، برای خواندن: چه باید بکنید و تا چه روزی، درخواست کجاست، چه کسی پروندهٔ شما را خوانده است. با این کد هیچ‌کس نمی‌تواند چیزی را تغییر دهد.',
  until: (day) => `تا ${day} باز می‌کند، خودِ این روز هم حساب است.`,
  careful: 'پیش خودتان نگه دارید',
  keep: 'این کاغذ را جدا از مدارک شناسایی‌تان نگه دارید. هر کس هر دو را داشته باشد می‌تواند پروندهٔ شما را بخواند.',
  end: (organisation) =>
    `کاغذ گم شده یا کس دیگری آن را دیده است؟ به ${organisation} بگویید: کد فوراً متوقف می‌شود و کد دیگری می‌گیرید.`,
}

export const paperSheetTexts: InEachPersonLang<Sheet> = {
  fr: sheetFr,
  nl: sheetNl,
  de: sheetDe,
  en: sheetEn,
  ar,
  es,
  pt,
  tr,
  ru,
  fa,
}
