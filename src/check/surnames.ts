/** Common Vietnamese surnames, for a pattern; those that also begin the names of places or bodies (Hà, Cao, Đoàn) left out. */
export const surnames =
  'Bùi|Chu|Đàm|Đặng|Đinh|Đỗ|Dương|Hoàng|Hồ|Huỳnh|Lê|Lương|Lưu|Ngô|Nguyễn|Phạm|Phan|Phùng|Tạ|Tô|Tôn|Tống|Trần|Trịnh|Trương|Võ|Vũ|Vương';
