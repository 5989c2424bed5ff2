/** An address, for the examples. */
export const ADDRESS =
  'Địa chỉ: số 01 đường Sông Lam, phường Sông Lam, tỉnh Sông Lam; thư điện tử: vanthu@songlam.example';
