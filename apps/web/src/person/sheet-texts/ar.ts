import type { Texts } from './index.ts'

export const ar: Texts = {
  explain: 'شرح هذه الوثيقة بكلمات بسيطة',
  none: 'لا توجد هنا بعد ورقة تشرح هذه الوثيقة.',
  papers: 'شاهد الوثائق المشروحة للجميع (بالإنجليزية)',
  back: 'العودة إلى ملفي',
  languages: 'اقرأ هذه الورقة بلغة أخرى',
  large: 'خط كبير',
  normal: 'خط عادي',
  pdf: 'تنزيل بصيغة PDF',
  tools: 'طرق أخرى لقراءة هذه الورقة',
}
