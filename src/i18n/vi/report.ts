/** "Số liệu này sai": the message that a reader sends to whoever keeps the data. Figures and dates come already formatted. */
export const reportWords = {
  open: 'Số liệu này sai',
  intro:
    'Lời nhắn dưới đây đủ để tìm ra và kiểm tra lại số liệu. Hãy viết thêm điều bạn thấy sai; sửa chỗ nào cũng được. Ứng dụng không tự gửi gì đi.',
  message: 'Lời nhắn',
  to: (address: string) => `Gửi tới: ${address}`,
  noAddress: 'Bản này của ứng dụng chưa khai địa chỉ nhận: thư mở ra chưa có người nhận, bạn tự điền.',
  shortened:
    'Lời nhắn dài quá mức chương trình thư nhận được, nên thư sẽ bị cắt bớt phần cuối (vẫn giữ liên kết). Muốn gửi đủ, hãy sao chép rồi dán vào thư.',
  copy: 'Sao chép',
  copied: 'Đã sao chép lời nhắn.',
  copyFailed: 'Trình duyệt không cho sao chép. Lời nhắn đã được chọn sẵn: hãy tự sao chép.',
  mail: 'Gửi thư',
  text: {
    subject: (figure: string) => `Số liệu sai: ${figure}`,
    ask: 'Sai ở đâu, số đúng là bao nhiêu, công bố ở đâu?',
    shown: (value: string) => `Trên màn hình: ${value}`,
    asOf: (date: string) => `tính đến ${date}`,
    source: (source: string) => `Nguồn: ${source}`,
    published: (date: string) => `đăng ngày ${date}`,
    noDate: 'không ghi ngày',
    row: (cells: string) => `Dòng trong claims.csv: ${cells}`,
    link: (address: string) => `Liên kết: ${address}`,
    release: (app: string, data: string, date: string) => `Hanoi Zones ${app}, dữ liệu ${data} ngày ${date}`,
    others: 'Số liệu khác đã công bố:',
    part: (scope: string) => `chỉ một phần: ${scope}`,
    rejected: 'không dùng',
    cut: '[Đã cắt bớt cho vừa thư.]',
  },
};
export type ReportWords = typeof reportWords;
