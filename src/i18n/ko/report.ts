import type { ReportWords } from '../vi/report';

export const reportWords: ReportWords = {
  open: '이 수치가 틀립니다',
  intro:
    '아래 메시지에는 수치를 찾아 확인하는 데 필요한 내용이 들어 있습니다. 틀린 점을 덧붙이고 원하는 곳을 고치십시오. 앱이 스스로 보내는 것은 없습니다.',
  message: '메시지',
  to: (address) => `받는 사람: ${address}`,
  noAddress: '이 앱에는 받는 주소가 설정되어 있지 않습니다. 받는 사람이 빈 메일이 열리므로 직접 입력하십시오.',
  shortened:
    '메시지가 메일 프로그램의 한도보다 길어 끝부분이 잘린 메일이 열립니다(링크는 남습니다). 전부 보내려면 복사하여 메일에 붙여 넣으십시오.',
  copy: '복사',
  copied: '메시지를 복사했습니다.',
  copyFailed: '브라우저가 복사를 허용하지 않았습니다. 메시지를 선택해 두었으니 직접 복사하십시오.',
  mail: '메일',
  text: {
    subject: (figure) => `수치 오류: ${figure}`,
    ask: '무엇이 틀렸고, 올바른 값은 무엇이며, 어디에 공표되었습니까?',
    shown: (value) => `화면 표시: ${value}`,
    asOf: (date) => `기준일 ${date}`,
    source: (source) => `출처: ${source}`,
    published: (date) => `발행일 ${date}`,
    noDate: '날짜 미상',
    row: (cells) => `claims.csv 행: ${cells}`,
    link: (address) => `링크: ${address}`,
    release: (app, data, date) => `Hanoi Zones ${app}, 데이터 ${data} (${date})`,
    others: '공표된 다른 수치:',
    part: (scope) => `일부만 해당: ${scope}`,
    rejected: '미사용',
    cut: '[메일에 맞게 줄임]',
  },
};
