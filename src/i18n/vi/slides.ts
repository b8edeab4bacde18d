/** Words of the story's files: slides and handout, and of the choice of them. */
export const slidesWords = {
  title: 'Bài trình chiếu',
  hint: 'Số liệu, nguồn và ảnh bản đồ theo ngôn ngữ đang dùng; tạo ngay trên máy này, không cần mạng.',
  pptx: 'chữ, bảng và biểu đồ sửa được; bản đồ là ảnh',
  handout: 'mỗi cảnh một trang A4 ngang',
  handoutName: 'PDF (tài liệu phát tay)',
  withNotes: 'In cả ghi chú của người nói',
  noQr: 'Chưa đặt địa chỉ công khai nên trang không có mã QR.',
  making: (done: string, all: string) => `Đang vẽ bản đồ cho từng cảnh: ${done}/${all}…`,
  progress: 'Đang tạo tệp',
  done: (file: string) => `Đã tạo ${file}.`,
  failed: 'Không tạo được tệp.',
  statementsMissing: 'Các kiến nghị được trích không tải được, nên trang nói về chúng bị thiếu.',
  dataOf: (date: string, version: string) => `Dữ liệu ngày ${date}, phiên bản ${version}`,
  file: 'trinh-chieu',
  handoutFile: 'phat-tay',
  page: {
    sources: 'Nguồn',
    notPublished: 'chưa công bố',
    figure: 'Chỉ tiêu',
    value: 'Giá trị',
    asOf: 'Thời điểm',
    notes: 'Ghi chú của người nói',
    noMap: 'Máy này không vẽ được bản đồ nên không có ảnh.',
    north: 'B',
    mapAlt: (title: string) => `Bản đồ của cảnh “${title}”`,
    notInChart: (names: string) => `Không có cột vì chưa công bố: ${names}`,
    page: (n: string, all: string) => `${n}/${all}`,
  },
};

export type SlidesWords = typeof slidesWords;
