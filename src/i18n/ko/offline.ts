import type { OfflineWords } from '../vi/offline';

export const offlineWords: OfflineWords = {
  title: '네트워크 없이 사용',
  about: '처음 방문한 뒤에는 앱 전체와 데이터, 글꼴이 이 기기에 보관됩니다.',
  keeping: {
    starting: '지도가 그려지면 사본을 보관합니다.',
    filling: (done, total) => `사본 보관 중: 파일 ${total}개 중 ${done}개…`,
    fillingSoon: '사본 보관 중…',
    ready: '네트워크 없이 사용할 준비가 되었습니다.',
    failed: '사본을 완성하지 못했습니다. 다음 방문 때 이어서 보관하며, 지금 열린 화면은 그대로 사용할 수 있습니다.',
  },
  whyNot: {
    insecure:
      'https 주소가 아니어서 브라우저가 사본을 보관하지 않습니다. https로 열거나 노트북에서 직접 실행되는 패키지 폴더(npm run pack)를 사용하십시오. 네트워크가 있으면 앱은 그대로 동작합니다.',
    unsupported:
      '이 브라우저는 사본을 보관할 수 없습니다. 다른 브라우저나 노트북에서 직접 실행되는 패키지 폴더(npm run pack)를 사용하십시오. 네트워크가 있으면 앱은 그대로 동작합니다.',
    development: '개발 중에는 모든 변경이 바로 보이도록 사본을 보관하지 않습니다.',
    ended: '앱을 게시한 곳에서 사본 보관을 껐습니다. 네트워크가 있으면 앱은 그대로 동작합니다.',
    refused:
      '브라우저가 사본 보관을 허용하지 않습니다. 시크릿 모드이거나 저장이 차단되었을 수 있습니다. 네트워크가 있으면 앱은 그대로 동작합니다.',
  },
  update: {
    title: '새 버전',
    here: '새 버전이 있습니다.',
    whenever: '편한 때에 새로 고치십시오. 보고 있는 화면은 유지됩니다.',
    reload: '새로 고침',
    later: '나중에',
    talk: '다른 창에서 발표가 진행 중입니다. 끝난 뒤 새로 고치십시오.',
  },
  preflight: {
    title: '발표 전 점검',
    about:
      '기기의 모든 파일을 대조한 뒤 몇 초 동안 앱의 네트워크를 끊고 모든 기능을 열어 봅니다. 그동안 앱의 다른 창도 네트워크가 끊깁니다.',
    start: '발표 전 점검',
    again: '다시 점검',
    running: '점검 중…',
    progress: '점검 진행률',
    compared: (done, total) => `파일 ${total}개 중 ${done}개 대조`,
    green: '녹색: 발표에 필요한 모든 것이 이 기기에 있습니다.',
    kept: (files, megabytes) => `파일 ${files}개, ${megabytes} MB`,
    version: (version) => `버전 ${version}`,
    red: '네트워크 없이 발표할 준비가 되지 않았습니다.',
    download: '누락된 파일 내려받기',
    notLasting:
      '디스크가 거의 차면 브라우저가 사본을 지울 수 있습니다. 브라우저 메뉴에서 앱을 설치하면 더 오래 보관됩니다. 발표 직전에 다시 점검하십시오.',
    rehearsal: '네트워크 없이 그린 지도',
    checks: {
      copy: '이 창에 사본이 응답함',
      files: '모든 파일이 게시된 원본과 같음',
      data: '네트워크 없이 데이터를 읽을 수 있음',
      letters: '모든 글꼴이 있음',
      languages: '모든 언어가 있음',
      parts: '모든 기능이 열림: 표, 검색, 내보내기, PDF',
      map: '네트워크 없이 지도가 그려짐',
    },
    states: { waiting: '점검 전', running: '점검 중', good: '정상', bad: '이상' },
  },
  lacks: {
    noCopy: '아직 이 창에 사본이 응답하지 않습니다. 페이지를 한 번 새로 고친 뒤 다시 점검하십시오.',
    notAnswering: '기기의 사본이 응답하지 않습니다. 페이지를 새로 고친 뒤 다시 점검하십시오.',
    networkBack: '시험이 끝나기 전에 네트워크가 복구되어 결과를 인정하지 않습니다. 다시 점검하십시오.',
    file: (what, path, why) => `${what}(${path}): ${why}`,
    why: {
      missing: '기기에 없음',
      damaged: '기기에서 손상됨',
      unreachable: '내려받지 못함, 네트워크가 끊겼을 수 있음',
      changed: '서버가 다른 버전으로 바뀜, 사용하려면 페이지를 새로 고치십시오',
    },
    data: (file) => `데이터 파일을 읽을 수 없음: ${file}`,
    letters: (file) => `글꼴을 사용할 수 없음: ${file}`,
    language: (language) => `언어가 열리지 않음: ${language}`,
    part: (file) => `프로그램의 일부가 열리지 않음(${file})`,
    asked: (address) => `여전히 네트워크를 요청함: ${address}`,
    noWebgl: '이 기기는 지도를 그릴 수 없습니다(WebGL 없음). 표는 사용할 수 있습니다.',
    notPainted: '네트워크 없이 지도가 끝까지 그려지지 않음',
    more: (n) => `외 ${n}건`,
  },
  kinds: {
    page: '페이지',
    program: '프로그램 일부',
    style: '스타일시트',
    letters: '글꼴',
    data: '데이터',
    streets: '도로 지도',
    other: '파일',
  },
};
