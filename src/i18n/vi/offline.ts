/** Làm việc không cần mạng. Numbers come as text that is already formatted. */
export const offlineWords = {
  title: 'Dùng khi không có mạng',
  about: 'Toàn bộ ứng dụng, dữ liệu và phông chữ được lưu trên thiết bị này sau lần mở đầu tiên.',
  keeping: {
    starting: 'Sẽ lưu bản sao khi bản đồ đã vẽ xong.',
    filling: (done: string, total: string) => `Đang lưu bản sao: ${done} trên ${total} tệp…`,
    fillingSoon: 'Đang lưu bản sao…',
    ready: 'Đã sẵn sàng dùng khi không có mạng.',
    failed: 'Chưa lưu được đủ bản sao. Lần mở sau ứng dụng sẽ lưu tiếp; phần đang mở vẫn dùng bình thường.',
  },
  whyNot: {
    insecure:
      'Địa chỉ này không phải https nên trình duyệt không cho lưu bản sao. Hãy mở bằng https, hoặc dùng bản đóng gói chạy ngay trên máy (npm run pack). Khi còn mạng, ứng dụng vẫn dùng bình thường.',
    unsupported:
      'Trình duyệt này không lưu được bản sao. Hãy dùng trình duyệt khác, hoặc bản đóng gói chạy ngay trên máy (npm run pack). Khi còn mạng, ứng dụng vẫn dùng bình thường.',
    development: 'Bản đang phát triển không lưu bản sao, để luôn hiện thay đổi mới nhất.',
    ended: 'Nơi phát hành ứng dụng đã tắt việc lưu bản sao. Khi còn mạng, ứng dụng vẫn dùng bình thường.',
    refused:
      'Trình duyệt không cho lưu bản sao, có thể do đang duyệt riêng tư hoặc chặn lưu trữ. Khi còn mạng, ứng dụng vẫn dùng bình thường.',
  },
  update: {
    title: 'Phiên bản mới',
    here: 'Đã có phiên bản mới.',
    whenever: 'Tải lại lúc nào tiện cho bạn; phần đang xem được giữ nguyên.',
    reload: 'Tải lại',
    later: 'Để sau',
    talk: 'Đang có buổi trình bày ở một cửa sổ khác. Hãy tải lại khi trình bày xong.',
  },
  preflight: {
    title: 'Kiểm tra trước khi trình bày',
    about:
      'Đối chiếu từng tệp trên thiết bị, rồi ngắt ứng dụng khỏi mạng trong vài giây và mở thử mọi thứ. Các cửa sổ khác của ứng dụng cũng bị ngắt trong lúc đó.',
    start: 'Kiểm tra trước khi trình bày',
    again: 'Kiểm tra lại',
    running: 'Đang kiểm tra…',
    progress: 'Tiến độ kiểm tra',
    compared: (done: string, total: string) => `Đã đối chiếu ${done} trên ${total} tệp`,
    green: 'Đèn xanh: mọi thứ cần cho buổi trình bày đều có trên thiết bị này.',
    kept: (files: string, megabytes: string) => `${files} tệp, ${megabytes} MB`,
    version: (version: string) => `Phiên bản ${version}`,
    red: 'Chưa sẵn sàng trình bày khi không có mạng:',
    download: 'Tải phần còn thiếu',
    notLasting:
      'Khi ổ đĩa gần đầy, trình duyệt có thể xóa bản sao. Cài ứng dụng vào máy (trong trình đơn của trình duyệt) để giữ lâu hơn, và kiểm tra lại ngay trước giờ trình bày.',
    rehearsal: 'Bản đồ vẽ khi đã ngắt mạng',
    checks: {
      copy: 'Bản sao đang phục vụ cửa sổ này',
      files: 'Từng tệp đúng như bản gốc',
      data: 'Đọc được dữ liệu khi không có mạng',
      letters: 'Phông chữ đầy đủ',
      languages: 'Đủ mọi ngôn ngữ',
      parts: 'Mở được mọi phần: bảng, tìm kiếm, xuất tệp, PDF',
      map: 'Bản đồ vẽ được khi không có mạng',
    },
    states: { waiting: 'chưa kiểm tra', running: 'đang kiểm tra', good: 'đạt', bad: 'chưa đạt' },
  },
  lacks: {
    noCopy: 'Cửa sổ này chưa được bản sao phục vụ. Hãy tải lại trang một lần rồi kiểm tra lại.',
    notAnswering: 'Bản sao trên thiết bị không trả lời. Hãy tải lại trang rồi kiểm tra lại.',
    networkBack: 'Việc ngắt mạng kết thúc sớm nên lần thử này không tính. Hãy kiểm tra lại.',
    file: (what: string, path: string, why: string) => `${what} (${path}): ${why}`,
    why: {
      missing: 'không có trên thiết bị',
      damaged: 'bị hỏng trên thiết bị',
      unreachable: 'không tải được, có thể do mất mạng',
      changed: 'máy chủ đã chuyển sang phiên bản khác; hãy tải lại trang để dùng phiên bản mới',
    },
    data: (file: string) => `Không đọc được tệp dữ liệu ${file}`,
    letters: (file: string) => `Không dùng được phông chữ ${file}`,
    language: (language: string) => `Không mở được ngôn ngữ ${language}`,
    part: (file: string) => `Không mở được một phần của chương trình (${file})`,
    asked: (address: string) => `Có phần vẫn hỏi mạng: ${address}`,
    noWebgl: 'Máy này không vẽ được bản đồ (thiếu WebGL). Bảng số liệu vẫn dùng được.',
    notPainted: 'Bản đồ không vẽ xong khi đã ngắt mạng',
    more: (n: string) => `và ${n} mục khác`,
  },
  kinds: {
    page: 'Trang chính',
    program: 'Một phần của chương trình',
    style: 'Kiểu trình bày',
    letters: 'Phông chữ',
    data: 'Dữ liệu',
    streets: 'Bản đồ đường phố',
    other: 'Tệp',
  },
};
export type OfflineWords = typeof offlineWords;
