import type { AmountId } from '../../domain/clearance/board';
import type { HoldFactor } from '../../domain/clearance/factorIds';
import type { HowKnown } from '../../domain/clearance/heldUp';
import type { HoldGap } from '../../domain/clearance/missing';
import type { StageId, StageState } from '../../domain/clearance/stages';

export interface ClearanceWords {
  /** "Land left: 2 of 112 zones state it." */
  readonly status: (stated: string, all: string) => string;
  readonly statusDerived: (n: string) => string;
  readonly views: string;
  readonly ranking: string;
  readonly table: string;
  readonly colour: string;

  readonly weights: string;
  readonly factors: Readonly<Record<HoldFactor, string>>;
  readonly weightOf: (factor: string) => string;
  readonly weightValue: (weight: string, share: string) => string;
  readonly reset: string;
  readonly allZero: string;
  readonly formula: string;
  /** The land alone: points are hectares. */
  readonly formulaLand: string;
  readonly formulaTerm: Readonly<Record<HoldFactor, (share: string) => string>>;
  readonly formulaIs: (terms: string) => string;
  readonly how: string;
  readonly method: string;

  readonly list: string;
  readonly points: (n: string) => string;
  readonly numbers: (zone: string) => string;
  readonly factor: string;
  readonly figure: string;
  readonly share: string;
  readonly pointsColumn: string;
  readonly sum: string;
  readonly notCounted: string;
  readonly ownPoints: (n: string) => string;
  readonly basedOn: (share: string) => string;
  readonly years: (n: string) => string;
  readonly since: (field: string, date: string) => string;
  readonly showAll: (n: string) => string;
  readonly noneRanked: string;
  readonly notCleared: string;
  readonly published: (zone: string) => string;
  readonly unweighed: string;

  readonly ladderOf: (zone: string) => string;
  readonly stages: Readonly<Record<StageId, string>>;
  /** As short as seven side by side must be. */
  readonly steps: Readonly<Record<StageId, string>>;
  readonly states: Readonly<Record<StageState, string>>;
  readonly stageIs: (stage: string, state: string) => string;
  readonly evidence: (field: string, value: string, date: string) => string;
  readonly ladderNote: string;

  readonly amounts: Readonly<Record<AmountId, string>>;
  readonly columns: Readonly<Record<AmountId, string>>;
  readonly ours: string;
  readonly calculation: Readonly<Record<Exclude<HowKnown, 'published'>, (figure: string, area: string) => string>>;

  readonly totals: string;
  readonly stated: (n: string, of: string) => string;
  readonly andOurs: (n: string) => string;
  readonly sumOf: (sum: string, date: string, zones: string) => string;
  readonly totalsNote: string;
  readonly cityTotals: string;

  readonly history: string;
  readonly historyOf: string;
  readonly noHistory: string;

  readonly clearedTitle: (n: string) => string;
  readonly without: (n: string, of: string) => string;
  readonly withoutNote: string;
  readonly gaps: Readonly<Record<HoldGap, (n: string) => string>>;

  readonly form: string;
  readonly formNote: (lines: string, zones: string) => string;
  readonly formButton: string;
  readonly boardButton: string;
  readonly separator: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly making: string;
  readonly done: (file: string) => string;
  readonly failed: string;
  readonly fileForm: string;
  readonly fileBoard: string;

  readonly board: string;
  readonly boardScroll: string;
  readonly name: string;
  readonly sortBy: (column: string) => string;
  readonly nothing: string;
  readonly partOf: (whole: string) => string;
}

export const clearanceWords: ClearanceWords = {
  status: (stated, all) => `Đất chưa giải phóng: ${stated}/${all} khu, cụm có công bố`,
  statusDerived: (n) => `${n} khu, cụm do chúng tôi tính`,
  views: 'Cách xem',
  ranking: 'Điểm nghẽn',
  table: 'Bảng tất cả khu, cụm',
  colour: 'Tô bản đồ theo đất chưa giải phóng',

  weights: 'Xếp hạng theo',
  factors: { land: 'Đất chưa giải phóng', capital: 'Vốn đang chờ', time: 'Thời gian từ khi có quyết định' },
  weightOf: (factor) => `Trọng số: ${factor}`,
  weightValue: (weight, share) => `${weight}, tức ${share} tổng trọng số`,
  reset: 'Chỉ tính đất',
  allZero: 'Mọi trọng số đều bằng 0: không thể xếp hạng. Hãy tăng ít nhất một trọng số.',
  formula: 'Công thức',
  formulaLand: 'Điểm = số hecta chưa giải phóng',
  formulaTerm: {
    land: (share) => `${share} × hecta chưa giải phóng`,
    capital: (share) => `${share} × vốn đang chờ (triệu USD ÷ 10)`,
    time: (share) => `${share} × số năm từ quyết định × 10`,
  },
  formulaIs: (terms) => `Điểm = ${terms}`,
  how: 'Cách tính điểm',
  method:
    'Một điểm là 1 ha, 10 triệu USD hoặc một phần mười năm; thang cố định nên khu này không làm đổi điểm khu khác. Yếu tố không ai công bố thì bỏ qua, trọng số chia lại cho các yếu tố đã biết, không bao giờ coi là 0. Vốn là vốn dự kiến, nếu không có thì vốn đăng ký của cả khu; không quy đổi tiền đồng. Số năm tính đến ngày của dữ liệu.',

  list: 'Khu, cụm còn nhiều đất chưa giải phóng nhất',
  points: (n) => `${n} điểm`,
  numbers: (zone) => `Cách tính điểm của ${zone}`,
  factor: 'Yếu tố',
  figure: 'Số liệu',
  share: 'Trọng số',
  pointsColumn: 'Điểm',
  sum: 'Tổng',
  notCounted: 'bỏ qua',
  ownPoints: (n) => `${n} điểm nếu tính riêng`,
  basedOn: (share) => `Chỉ dựa trên ${share} trọng số: phần còn lại chưa công bố.`,
  years: (n) => `${n} năm`,
  since: (field, date) => `${field}: ${date}`,
  showAll: (n) => `Hiện tất cả ${n}`,
  noneRanked: 'Không có khu, cụm nào đang hiện có số liệu về đất chưa giải phóng.',
  notCleared: 'chưa giải phóng',
  published: (zone) => `Đã công bố về giải phóng mặt bằng của ${zone}`,
  unweighed: 'Còn đất chưa giải phóng nhưng chưa ai công bố yếu tố nào đang được tính:',

  ladderOf: (zone) => `Các bước giải phóng mặt bằng của ${zone}`,
  stages: {
    decision: 'Quyết định',
    inventory: 'Kiểm đếm',
    plan: 'Phương án bồi thường',
    paid: 'Chi trả',
    handed_over: 'Bàn giao',
    levelled: 'San nền',
    leasable: 'Cho thuê được',
  },
  steps: {
    decision: 'Quyết định',
    inventory: 'Kiểm đếm',
    plan: 'Phương án',
    paid: 'Chi trả',
    handed_over: 'Bàn giao',
    levelled: 'San nền',
    leasable: 'Cho thuê',
  },
  states: { done: 'đã xong', part: 'một phần', none: 'chưa thực hiện', unknown: 'chưa công bố' },
  stageIs: (stage, state) => `${stage}: ${state}`,
  evidence: (field, value, date) => `${field}: ${value} (${date})`,
  ladderNote:
    'Một bước chỉ được đánh dấu khi có công bố cho thấy; bước sau đã đạt không có nghĩa bước trước được coi là xong.',

  amounts: {
    cleared: 'Đất đã giải phóng',
    left: 'Đất chưa giải phóng',
    share: 'Tỷ lệ giải phóng',
    households: 'Hộ bị ảnh hưởng',
  },
  columns: { cleared: 'Đã giải phóng (ha)', left: 'Còn lại (ha)', share: 'Tỷ lệ', households: 'Hộ bị ảnh hưởng' },
  ours: 'chúng tôi tính',
  calculation: {
    all_cleared: (figure) => `đã giải phóng ${figure}`,
    area_minus_cleared: (figure, area) => `${area} − ${figure} đã giải phóng`,
    area_times_rest: (figure, area) => `${area} × (100% − ${figure})`,
    area_minus_left: (figure, area) => `${area} − ${figure} còn lại`,
  },

  totals: 'Toàn thành phố',
  stated: (n, of) => `${n}/${of} khu, cụm có công bố`,
  andOurs: (n) => `thêm ${n} do chúng tôi tính, không cộng vào`,
  sumOf: (sum, date, zones) => `${sum} · ${date} · ${zones} khu, cụm`,
  totalsNote: 'Số liệu của các ngày khác nhau không bao giờ được cộng với nhau; khu và phần của khu cũng vậy.',
  cityTotals: 'Tổng của các khu, cụm đang hiện',

  history: 'Diễn biến qua các năm',
  historyOf: 'Khu, cụm',
  noHistory: 'Không có số liệu có ngày cho các khu, cụm đang hiện.',

  clearedTitle: (n) => `Đã giải phóng xong (${n})`,
  without: (n, of) => `Chưa có số liệu giải phóng mặt bằng: ${n}/${of}`,
  withoutNote: 'Không xếp hạng được, và không coi là 0.',
  gaps: {
    nothing: (n) => `Thiếu cả số hecta còn lại, số hecta đã giải phóng và tỷ lệ giải phóng (${n})`,
    share_needs_area: (n) =>
      `Có tỷ lệ hoặc số hecta đã giải phóng, nhưng thiếu số hecta còn lại và diện tích khớp (${n})`,
    part_only: (n) => `Chỉ có số liệu của một phần, như giai đoạn 1; thiếu số liệu của toàn bộ (${n})`,
  },

  form: 'Biểu số liệu còn thiếu',
  formNote: (lines, zones) =>
    `Mỗi dòng là một số liệu chưa ai công bố: ${lines} dòng, ${zones} khu, cụm. Điền value, as_of (như 2026-06-30) và source, để trống nếu chưa biết, rồi nhập lại qua “Nhập dữ liệu”.`,
  formButton: 'Tải biểu còn thiếu (CSV)',
  boardButton: 'Tải bảng này (CSV)',
  separator: 'Dấu ngăn cột',
  comma: 'Dấu phẩy',
  semicolon: 'Dấu chấm phẩy (Excel tiếng Việt)',
  making: 'Đang tạo tệp',
  done: (file) => `Đã tạo ${file}.`,
  failed: 'Không tạo được tệp.',
  fileForm: 'so-lieu-con-thieu',
  fileBoard: 'giai-phong-mat-bang',

  board: 'Bảng giải phóng mặt bằng',
  boardScroll: 'Bảng giải phóng mặt bằng, cuộn ngang được',
  name: 'Tên',
  sortBy: (column) => `Sắp xếp theo ${column}`,
  nothing: 'Không có khu, cụm nào khớp với bộ lọc và các lớp đang bật.',
  partOf: (whole) => `thuộc ${whole}, không cộng`,
};
