import type { ReportWords } from '../vi/report';

export const reportWords: ReportWords = {
  open: 'この数値は誤り',
  intro:
    '次の文面には、数値を特定して確認するために必要な情報が入っています。誤っている点を書き加えてください。どこでも自由に修正できます。アプリが自動で送信することはありません。',
  message: '文面',
  to: (address) => `宛先：${address}`,
  noAddress: 'このアプリには宛先が設定されていません。メールは宛先が空のまま開きますので、ご自身で入力してください。',
  shortened:
    '文面がメールソフトの上限を超えるため、末尾を省いたメールになります（リンクは残ります）。全文を送るには、コピーしてメールに貼り付けてください。',
  copy: 'コピー',
  copied: '文面をコピーしました。',
  copyFailed: 'ブラウザーがコピーを許可しませんでした。文面を選択してありますので、手動でコピーしてください。',
  mail: 'メール',
  text: {
    subject: (figure) => `数値の誤り：${figure}`,
    ask: '誤っている点、正しい値、その公表元：',
    shown: (value) => `画面の表示：${value}`,
    asOf: (date) => `基準時点 ${date}`,
    source: (source) => `出典：${source}`,
    published: (date) => `公表日 ${date}`,
    noDate: '日付なし',
    row: (cells) => `claims.csvの行：${cells}`,
    link: (address) => `リンク：${address}`,
    release: (app, data, date) => `Hanoi Zones ${app}、データ ${data}（${date}）`,
    others: 'ほかに公表された数値：',
    part: (scope) => `一部のみ：${scope}`,
    rejected: '不使用',
    cut: '［メールに収まるよう省略］',
  },
};
