import { defineMascot } from 'kawaraban/mascot'

const face = (eyes, mouth) =>
  `<svg viewBox="0 0 100 100"><g stroke="#46505e" stroke-width="4" stroke-linecap="round"><path d="M50 22V10"/><circle cx="50" cy="8" r="5" fill="#f2b134"/><rect x="14" y="22" width="72" height="60" rx="16" fill="#b9c6d6"/><rect x="24" y="34" width="52" height="26" rx="13" fill="#22303f"/>${mouth}</g><g fill="#6ff0d2">${eyes}</g></svg>`

const round = '<circle cx="39" cy="47" r="6"/><circle cx="61" cy="47" r="6"/>'
const narrow = '<rect x="32" y="45" width="14" height="5" rx="2"/><rect x="54" y="45" width="14" height="5" rx="2"/>'

/** The desk's robot: a second mascot, with a field, moods, a drawing and colours of its own. */
export const robot = defineMascot({
  id: 'robot',
  field: 'robotComment',
  moods: ['calm', 'busy', 'worried'],
  avatar: {
    calm: face(round, '<path d="M40 71q10 5 20 0" fill="none"/>'),
    busy: face(narrow, '<path d="M38 72h24"/>'),
    worried: face(round, '<path d="M40 74q10-6 20 0" fill="none"/>'),
  },
  colors: { light: '#3d5a80', dark: '#9fc1e8' },
  locales: {
    en: { name: 'Desk Robot', caption: '{{name}} computes', style: 'Short sentences. Numbers first.' },
    ja: { name: 'デスクロボ', caption: '{{name}}の計算' },
    ar: { name: 'روبوت التحرير', caption: '{{name}} يحسب' },
  },
})
