import { testTables, type TableCase } from '../../helpers/table-rules';

const CLASSES = `Năm học | 2019-2020 | 2020-2021 | 2021-2022 | 2022-2023
     Tiểu học - Primary | 2.317 | 2.394 | 2.410 | 2.451
     Công lập | 2.302 | 2.376 | 2.389 | 2.427
     Ngoài công lập | 15 | 18 | 21 | 24
     Trung học cơ sở | 1.157 | 1.174 | 1.196 | 1.223
     Công lập | 1.149 | 1.165 | 1.186 | 1.212
     Ngoài công lập | 8 | 9 | 10 | 11`;

const CAPITAL = `Chỉ tiêu | 2019 | 2020 | 2021 | 2022
     TỔNG SỐ | 38.032 | 54.466 | 62.326 | 68.690
     Phân theo cấp quản lý | | | |
     Trung ương | 5.159 | 3.920 | 4.615 | 5.559
     Địa phương | 32.873 | 50.546 | 57.711 | 63.131
     Phân theo khoản mục | | | |
     Xây dựng cơ bản | 34.489 | 46.918 | 54.474 | 63.011
     Mua sắm tài sản | 2.091 | 5.067 | 5.484 | 3.279
     Vốn khác | 1.452 | 2.481 | 2.368 | 2.400`;

const PEOPLE = `Năm | Tổng số | Nam | Nữ | Thành thị | Nông thôn
     2019 | 1.106.141 | 543.959 | 562.182 | 257.890 | 848.251
     2020 | 1.123.140 | 555.393 | 567.747 | 261.692 | 861.448
     2021 | 1.138.370 | 563.721 | 574.649 | 285.162 | 853.208
     2022 | 1.154.836 | 575.460 | 579.376 | 295.200 | 859.636`;

const SHARES = `Cơ cấu (%) | | | | |
     2019 | 100,00 | 49,18 | 50,82 | 23,31 | 76,69
     2020 | 100,00 | 49,45 | 50,55 | 23,30 | 76,70
     2021 | 100,00 | 49,52 | 50,48 | 25,05 | 74,95
     2022 | 100,00 | 49,83 | 50,17 | 25,56 | 74,44`;

const WRONG: readonly TableCase[] = [
  [
    'a part of a group that has no marks',
    CLASSES.replace('2.389', '2.359'),
    'table-total.part error "2.359"',
  ],
  ['a total over several divisions', CAPITAL.replace('62.326', '62.826'), 'table-total.group error "62.826"'],
  [
    'a part of one of several divisions',
    CAPITAL.replace('54.474', '54.774'),
    'table-total.group error "62.326"',
  ],
  [
    'indices of the years before',
    `${CLASSES}
     Chỉ số phát triển (Năm trước = 100) - % | | | |
     Tiểu học - Primary school | 101,13 | 103,32 | 100,67 | 101,70
     Công lập | 101,05 | 103,21 | 100,55 | 101,59
     Ngoài công lập | 107,14 | 120,00 | 116,67 | 114,29
     Trung học cơ sở | 100,87 | 101,47 | 101,87 | 102,26
     Công lập | 100,79 | 101,39 | 108,10 | 102,19
     Ngoài công lập | 114,29 | 112,50 | 111,11 | 110,00`,
    'table-percent.ratio error "108,10"',
  ],
  [
    'growth of the years in rows',
    `${PEOPLE}
     Tỷ lệ tăng - Growth rate (%) | | | | |
     2019 | 1,45 | 1,45 | 1,45 | 1,44 | 1,45
     2020 | 1,54 | 2,10 | 0,99 | 1,47 | 1,56
     2021 | 1,36 | 1,50 | 1,82 | 8,97 | -0,96
     2022 | 1,45 | 2,08 | 0,82 | 3,52 | 0,75`,
    'table-percent.excess error "1,82"',
  ],
  [
    'shares of the first column',
    `${PEOPLE}
     ${SHARES.replace('25,05', '25,95')}`,
    'table-percent.ratio error "25,95"',
  ],
  [
    'the second division of a total column',
    PEOPLE.replace('853.208', '853.808'),
    'table-total.part error "853.808"',
  ],
  [
    'growth beside the figures of years',
    `Năm | Giá trị (triệu đồng) | Tốc độ tăng (%)
     2017 | 29.695.002 |
     2018 | 32.119.670 | 8,17
     2019 | 34.408.554 | 7,13
     2020 | 37.185.131 | 8,07
     2021 | 41.029.385 | 10,34
     2022 | 45.741.038 | 17,48`,
    'table-percent.excess error "17,48"',
  ],
  [
    'doctors for ten thousand people',
    `STT | Huyện | Dân số (người) | Số bác sĩ | Bác sĩ/1 vạn dân
     1 | An Hòa | 178.775 | 122 | 6,82
     2 | Bình Minh | 96.359 | 71 | 7,37
     3 | Hòa An | 128.530 | 88 | 6,85
     4 | Tân Lập | 91.240 | 47 | 5,51`,
    'table-total.formula error "5,51"',
  ],
  [
    'cases for a hundred thousand people, called a rate',
    `STT | Huyện | Dân số | Số ca mắc | Tỷ suất mắc/100.000 dân
     1 | An Hòa | 178.775 | 243 | 135,9
     2 | Bình Minh | 96.359 | 151 | 156,7
     3 | Hòa An | 128.530 | 122 | 94,9
     4 | Tân Lập | 91.240 | 104 | 141,0`,
    'table-total.formula error "141,0"',
  ],
  [
    'births for a thousand people',
    `Huyện | Dân số (người) | Số trẻ sinh | Tỷ suất sinh thô (‰)
     An Hòa | 178.775 | 2.431 | 13,60
     Bình Minh | 96.359 | 1.512 | 15,69
     Hòa An | 128.530 | 1.722 | 13,40
     Tân Lập | 91.240 | 1.204 | 18,20`,
    'table-total.formula error "18,20"',
  ],
];

const RIGHT: readonly TableCase[] = [
  ['groups without marks', CLASSES],
  ['several divisions of a total', CAPITAL],
  ['a total divided twice, its shares below', `${PEOPLE}\n     ${SHARES}`],
  [
    'a share that makes the others come to 100',
    `${PEOPLE}
     ${SHARES.replace('25,05', '25,06').replace('74,95', '74,94')}`,
  ],
  [
    'rows that others do not make up',
    CLASSES.replace('2.302 | 2.376 | 2.389 | 2.427', '2.100 | 2.251 | 2.260 | 2.318'),
  ],
  [
    'a list that leaves some out, below one that does not',
    CAPITAL.replace('1.452 | 2.481 | 2.368 | 2.400', '952 | 2.011 | 1.868 | 1.715'),
  ],
  [
    'shares of the population, which the table does not show',
    `${PEOPLE}
     So với dân số (%) | | | | |
     2019 | 53,34 | 55,11 | 51,56 | 51,68 | 53,65
     2020 | 51,69 | 54,68 | 48,67 | 47,87 | 52,89
     2021 | 53,25 | 55,32 | 51,15 | 45,81 | 55,78
     2022 | 56,83 | 58,85 | 54,78 | 46,86 | 60,23`,
  ],
  [
    'years that are left out before an index',
    `Chỉ tiêu | 2015 | 2020 | 2021 | 2022
     Tiểu học | 2.317 | 2.394 | 2.410 | 2.451
     Trung học cơ sở | 1.157 | 1.174 | 1.196 | 1.223
     Trung học phổ thông | 523 | 547 | 561 | 570
     Mầm non | 894 | 931 | 938 | 952
     Chỉ số phát triển (Năm trước = 100) - % | | | |
     Tiểu học | 101,20 | 100,88 | 100,67 | 101,70
     Trung học cơ sở | 100,41 | 100,64 | 101,87 | 102,26
     Trung học phổ thông | 101,94 | 101,27 | 102,56 | 101,60
     Mầm non | 100,37 | 101,02 | 100,75 | 101,49`,
  ],
  [
    'growth of years that are not those above',
    `Năm | Giá trị (triệu đồng) | Tốc độ tăng (%)
     2005 | 29.695.002 | 9,12
     2010 | 32.119.670 | 8,45
     2015 | 34.408.554 | 7,81
     2020 | 37.185.131 | 8,07`,
  ],
  [
    'rates of a register that counts other people',
    `STT | Huyện | Dân số (người) | Số bác sĩ | Bác sĩ/1 vạn dân
     1 | An Hòa | 178.775 | 122 | 7,1
     2 | Bình Minh | 96.359 | 71 | 8,0
     3 | Hòa An | 128.530 | 88 | 7,3
     4 | Tân Lập | 91.240 | 47 | 5,5`,
  ],
  [
    'rates of other people below a title that has a number',
    `STT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022
     1 | Tỷ lệ trường đạt chuẩn | | |
     - | Mầm non | % | 80,4 | 82,1
     - | Tiểu học | % | 77,3 | 79,9
     2 | Số trường | Trường | 118 | 120`,
  ],
];

describe('rows and groups of a table that their figures tell', () => {
  testTables({ 'tell, of': WRONG, 'are silent of': RIGHT });
});
