import type { CellState, CoverageOrder } from '../../domain/quality/coverage';
import type { DisputeKind, DisputeOrder } from '../../domain/quality/disputes';
import type { ChangeKind } from '../../domain/releases/diff';
import type { Board } from '../../view/view';

/** Words of "Data quality": what disagrees, what is known, what changed. Figures and dates come in already formatted. */
export const qualityWords = {
  boards: 'Các bảng chất lượng dữ liệu',
  board: {
    contradictions: 'Vênh nhau',
    coverage: 'Đã biết, chưa biết',
    changes: 'Thay đổi',
  } satisfies Record<Board, string>,
  release: (version: string, date: string) => `bản ${version}, ngày ${date}`,
  back: 'Về bản đồ',
  showZone: (name: string) => `Xem trên bản đồ: ${name}`,
  toZone: 'Xem trên bản đồ',
  sortBy: 'Sắp theo',
  all: 'Tất cả',

  disputes: {
    list: 'Các chỗ vênh nhau',
    about:
      'Mọi chỗ mà các nguồn không khớp nhau: cùng nội dung, cùng thời điểm, lệch quá mức làm tròn; hoặc cộng các phần không ra tổng đã công bố. Không số nào bị sửa cho khớp.',
    shown: (shown: string, all: string) => `${shown} trong ${all} chỗ`,
    counts: (city: string, zones: string, undated: string) =>
      `${city} về thành phố · ${zones} về các khu · ${undated} chưa rõ vì có số không ghi ngày`,
    subject: 'Về',
    city: 'Thành phố',
    zones: 'Các khu',
    figure: 'Số liệu',
    kinds: {
      sum: 'Cộng không ra tổng',
      claims: 'Các nguồn ghi khác nhau',
      position: 'Vị trí khác nhau',
      undated: 'Khác nhau, không ghi ngày',
    } satisfies Record<DisputeKind, string>,
    orders: { weight: 'Quan trọng trước', gap: 'Chênh lệch', name: 'Tên' } satisfies Record<DisputeOrder, string>,
    position: 'Vị trí',
    positionOf: (zone: string) => `Vị trí, ${zone}`,
    point: 'Điểm',
    outline: 'Ranh giới vẽ',
    gap: 'Chênh lệch',
    percent: (percent: string) => `${percent} của số lớn hơn`,
    noGap: 'Không phải số của cùng một nội dung: không trừ được cho nhau.',
    undated:
      'Những số không ghi thời điểm khác nhau, nhưng có thể mỗi số là của một lúc khác: chưa thể nói là vênh nhau hay không.',
    columns: { figure: 'Số liệu', value: 'Giá trị', asOf: 'Tính đến', source: 'Nguồn' },
    sides: (name: string) => `Các bên: ${name}`,
    inUse: 'đang dùng',
    details: 'Mọi nguồn và cách chọn',
    detailsOf: (name: string) => `Mọi nguồn và cách chọn: ${name}`,
    none: 'Không có chỗ vênh nhau nào khớp lựa chọn này.',
    nothing: 'Chưa thấy số liệu nào vênh nhau.',
  },

  coverage: {
    table: 'Đã biết và chưa biết, theo khu và theo số liệu',
    scroll: 'Bảng đã biết và chưa biết, cuộn được',
    about:
      'Mỗi ô là một số liệu của một khu. Năm trong ô là thời điểm mà số liệu phản ánh. Bấm ô có số để xem nguồn, bấm ô chưa công bố để xem khu; trong bảng, dùng phím mũi tên để đi từ ô này sang ô khác.',
    layer: 'Lớp',
    kind: 'Loại',
    group: 'Nhóm số liệu',
    allFields: 'Cả những số liệu ít gặp',
    orders: { name: 'Tên', least: 'Biết ít nhất trước', most: 'Biết nhiều nhất trước' } satisfies Record<
      CoverageOrder,
      string
    >,
    known: (stated: string, asked: string, percent: string) => `Đã công bố ${stated}/${asked} ô (${percent})`,
    zone: 'Khu',
    complete: 'Đã biết',
    completeOf: (stated: string, asked: string) => `${stated}/${asked}`,
    state: (stated: string, asked: string) => `${stated}/${asked} khu`,
    stateLong: (stated: string, asked: string) => `${stated} trong ${asked} khu công bố`,
    newest: (date: string) => `mới nhất ${date}`,
    oldest: (date: string) => `cũ nhất ${date}`,
    noDates: 'không ghi ngày',
    legend: 'Chú giải',
    states: {
      recent: 'Đã công bố, trong 24 tháng gần đây',
      old: 'Số liệu cũ: quá 24 tháng trước ngày của bộ dữ liệu',
      undated: 'Đã công bố, không ghi thời điểm',
      unknown: 'Chưa công bố',
      'not-asked': 'Không áp dụng cho loại khu này',
    } satisfies Record<CellState, string>,
    undated: 'k.ngày',
    cell: (figure: string, zone: string, value: string, when: string) => `${figure}, ${zone}: ${value}, ${when}`,
    old: (when: string) => `số liệu cũ, ${when}`,
    unknownCell: (figure: string, zone: string) => `${figure}, ${zone}: chưa công bố; xem khu`,
    page: (from: string, to: string, all: string) => `${from}–${to} trong ${all} khu`,
    previous: 'Trang trước',
    next: 'Trang sau',
    pages: 'Các trang của bảng',
    none: 'Không có khu nào thuộc lựa chọn này.',
    save: 'Tải CSV',
    making: 'Đang tạo tệp',
    done: (file: string) => `Đã tạo ${file}.`,
    failed: 'Không tạo được tệp.',
  },

  changes: {
    about:
      'Mỗi bản dữ liệu có số và ngày. Ở đây so hai bản với nhau, từng số liệu đang dùng một; vị trí và ranh giới không nằm trong phép so này.',
    history: 'Các bản dữ liệu',
    version: 'Bản',
    date: 'Ngày',
    size: 'Dung lượng',
    note: 'Nội dung',
    standing: 'Tình trạng',
    current: 'bản hiện nay',
    kept: 'còn giữ',
    gone: 'không còn giữ số liệu',
    kilobytes: (n: string) => `${n} kB`,
    onlyOne: (version: string, date: string) =>
      `Lịch sử mới có một bản, ${version} ngày ${date}: chưa có gì để so. Từ bản sau, ở đây sẽ ghi từng số liệu thay đổi.`,
    noneKept: 'Số liệu của các bản trước không còn được giữ, nên không so được.',
    pin: (version: string) => `Ghi bản ${version} vào liên kết`,
    pinHint: 'Ai mở liên kết trên một bản khác sẽ được báo, và xem được có gì thay đổi.',
    from: 'Từ bản',
    to: 'đến bản',
    compared: (from: string, to: string) => `Từ bản ${from} đến bản ${to}`,
    same: 'Hai bản giống nhau: không số liệu nào thay đổi.',
    summary: (changes: string, zones: string) => `${changes} thay đổi ở ${zones} khu`,
    ofCity: (changes: string) => `${changes} thay đổi về thành phố`,
    kind: 'Loại thay đổi',
    kinds: {
      'zone-new': 'khu mới',
      'zone-gone': 'khu không còn',
      renamed: 'đổi tên',
      value: 'đổi số',
      added: 'mới công bố',
      removed: 'không còn',
      source: 'đổi nguồn hoặc ngày',
    } satisfies Record<ChangeKind, string>,
    kindWith: (kind: string, n: string) => `${kind} (${n})`,
    list: 'Các thay đổi',
    figures: (n: string) => `${n} số liệu`,
    becomes: 'thành',
    onMap: 'Xem các khu thay đổi trên bản đồ',
    more: (n: string) => `Hiện tất cả ${n}`,
    loading: 'Đang so hai bản…',
    retry: 'Thử lại',
    notKept: (version: string) => `Bản ${version} có trong lịch sử nhưng số liệu của nó không còn được giữ.`,
    unknown: (version: string) => `Không có bản dữ liệu nào là “${version}”.`,
  },

  tray: {
    title: (from: string) => `Khu có thay đổi từ bản ${from}`,
    shown: (n: string) => `${n} khu có thay đổi`,
    gone: (n: string) => `${n} khu không còn trong dữ liệu`,
    list: 'Danh sách thay đổi',
    all: 'Hiện tất cả các khu',
  },

  pinned: {
    other: (pinned: string, pinnedDate: string, now: string, nowDate: string) =>
      `Liên kết này ghi bản dữ liệu ${pinned} ngày ${pinnedDate}; ở đây là bản ${now} ngày ${nowDate}. Số liệu có thể đã khác.`,
    show: 'Xem có gì thay đổi',
    gone: (pinned: string, pinnedDate: string, now: string, nowDate: string) =>
      `Liên kết này ghi bản dữ liệu ${pinned} ngày ${pinnedDate}. Số liệu của bản đó không còn được giữ; ở đây là bản ${now} ngày ${nowDate}.`,
    unknown: (pinned: string, now: string, nowDate: string) =>
      `Liên kết này ghi bản dữ liệu “${pinned}”, nhưng không có bản nào như vậy; ở đây là bản ${now} ngày ${nowDate}.`,
    noHistory: (pinned: string, now: string, nowDate: string) =>
      `Liên kết này ghi bản dữ liệu ${pinned}; ở đây là bản ${now} ngày ${nowDate}. Không tải được lịch sử các bản.`,
  },
};

export type QualityWords = typeof qualityWords;
