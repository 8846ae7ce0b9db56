/**
 * Every word of the interface, in Vietnamese, NFC. Prose does not belong here but in content/trang. What only
 * editors see keeps its words where it stands: the messages of domain/rules, the panel of the preview
 * (integrations/dev-panel), the form (scripts/edit) and the commands.
 */

/** What the editors remark of words of a plan, as the end of a sentence that begins with "văn bản". */
const erratum = (asWritten: string, meant: string | null): string =>
  `ghi “${asWritten}”${meant === null ? '' : `, có lẽ là “${meant}”`}`;
/** The same with the reason, as a line of a list. */
const erratumLine = (asWritten: string, meant: string | null, note: string | null): string =>
  `văn bản ${erratum(asWritten, meant)}${note === null ? '' : ` (${note})`}.`;

export const strings = {
  skipToContent: 'Đến nội dung chính',
  nav: {
    label: 'Chính',
    menu: 'Danh mục',
    plan: 'Kế hoạch',
    documents: 'Căn cứ pháp lý',
    units: 'Phân công',
    milestones: 'Mốc thời gian',
    stories: 'Gương điển hình',
  },
  breadcrumb: { label: 'Bạn đang ở', home: 'Trang chủ' },
  footer: {
    about: 'Về trang này',
    content: 'Nội dung',
    glossary: 'Thuật ngữ',
    siteMap: 'Sơ đồ trang',
    openData: 'Dữ liệu mở',
    feed: 'Nguồn tin RSS',
    licence:
      'Văn bản của thành phố là văn bản hành chính công khai. Mã nguồn trang theo giấy phép MIT.',
    publisher: (name: string) => `Đơn vị quản lý nội dung: ${name}`,
  },
  unknown: 'chưa rõ',
  updated: (date: string) => `Cập nhật ${date}`,
  updatedWithin: (date: string) => `cập nhật ${date}`,
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  copyLinkTo: (path: string) => `Sao chép liên kết tới ${path}`,
  home: {
    questions: {
      plan: 'Kế hoạch nói gì?',
      units: 'Ai làm việc gì?',
      milestones: 'Xong trước ngày nào?',
      documents: 'Dựa trên căn cứ nào?',
      stories: 'Ai làm tốt, làm thế nào?',
    },
    planFacts: (parts: number, sections: number, clauses: number) =>
      `${parts} phần, ${sections} mục, ${clauses} điều khoản, mỗi điều khoản một địa chỉ riêng`,
    unitFacts: (units: number, duties: number, requested: number) =>
      `${units} đơn vị, ${duties} nhiệm vụ; ${requested} nhiệm vụ chỉ là đề nghị`,
    allMilestones: 'Xem các mốc và cách tính ngày',
    documentFacts: (basis: number, all: number) =>
      `${basis} văn bản làm căn cứ, trong ${all} văn bản liên quan`,
    allStories: 'Xem mọi gương điển hình',
    mottoFrom: 'Phương châm ghi ở',
    noticeMore: 'Đọc kỹ lưu ý này',
  },
  plan: {
    pdf: 'Tải bản PDF để in',
    docx: 'Tải bản Word',
    contents: 'Trong kế hoạch này',
    contentsShort: 'Mục lục',
    basis: 'Căn cứ ban hành',
    issuer: 'Cơ quan ban hành',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    unknownInCopy: 'bản nhận được không ghi',
    signedBy: 'Người ký',
    annex: 'Phụ lục',
    annexMissing: 'không có trong bản nhận được',
    annexPlace: 'Chỗ dành cho phụ lục',
    status: 'Tính chất bản này',
    unofficial: 'Bản để tra cứu, không phải bản ký',
    details: 'Về văn bản này',
    moreNotices: 'Điều đã thay đổi từ đó đến nay',
    editorial: 'Ghi chú biên tập',
    editorialShow: 'Hiện ghi chú biên tập',
    editorialHide: 'Ẩn ghi chú biên tập',
    erratum: (asWritten: string, meant: string | null) => `Văn bản ${erratum(asWritten, meant)}.`,
    /** The reason for what was meant; where nothing was, the note is all there is to say. */
    because: (note: string, meant: string | null) =>
      meant === null
        ? `${note.charAt(0).toUpperCase()}${note.slice(1).replace(/\.$/, '')}.`
        : `Lý do: ${note.replace(/\.$/, '')}.`,
    confidence: (level: string) =>
      level === 'chính tả' ? 'Hai cách viết đều gặp.' : `Độ\u00A0chắc\u00A0chắn:\u00A0${level}.`,
    errataCount: (count: number) =>
      `Bản nhận được có ${count} chỗ cần ghi chú. Văn bản được giữ nguyên từng chữ; ghi chú của ban biên tập đặt bên ngoài, màu xanh.`,
    head: 'Phần đầu văn bản (quốc hiệu, số, nơi và ngày ban hành) không có trong bản nhận được.',
    deadlineIn: (before: string, last: string, past: boolean) =>
      `trước ngày ${before} (hạn cuối ${last}${past ? ', đã qua' : ''})`,
    request: 'đề nghị',
    inferredUnit: 'đơn vị do ban biên tập suy ra',
    example: 'Gương điển hình',
    cites: 'Dẫn',
    listTitle: 'Kế hoạch thực hiện dân chủ ở cơ sở',
    listLede: 'Các kế hoạch hằng năm của thành phố, đăng nguyên văn.',
    clauseCount: (count: number) => `${count} điều khoản`,
    notes: (numbers: readonly number[]) => `ghi chú ${numbers.join(', ')}`,
    errataTitle: 'Ghi chú biên tập về chữ của văn bản',
  },
  document: {
    registerTitle: 'Căn cứ pháp lý',
    registerLede: (count: number) =>
      `${count} văn bản mà kế hoạch căn cứ, dẫn hoặc có liên quan: từ luật của Quốc hội đến chương trình của thành phố.`,
    hierarchy: 'Văn bản theo cấp ban hành',
    hierarchyAlt: 'Hình: mỗi ô là một văn bản, xếp theo cấp ban hành từ trên xuống; bấm để mở.',
    hierarchyLegend: (plan: string) =>
      `Vạch đỏ: văn bản ở phần căn cứ của ${plan}. Mũi tên: văn bản này quy định chi tiết, triển khai, dẫn hoặc sửa đổi văn bản kia.`,
    levels: {
      'trung ương': 'Trung ương',
      tỉnh: 'Tỉnh Quảng Ninh',
      'thành phố': 'Thành phố Uông Bí',
      'Đảng bộ': 'Đảng bộ, Ban chỉ đạo',
    },
    number: 'Số, ký hiệu',
    numberInPlan: 'Trong kế hoạch ghi',
    numberNotInPlan: 'chỉ nêu tên, không ghi số',
    notCitedInPlan: 'kế hoạch không dẫn văn bản này',
    alsoPrintedAs: 'Còn được in là',
    kind: 'Loại',
    issuer: 'Cơ quan ban hành',
    level: 'Cấp',
    issuedOn: 'Ngày ban hành',
    inForceOn: 'Có hiệu lực từ',
    subject: 'Trích yếu',
    officialUrl: 'Bản chính thức',
    officialUnknown: 'chưa tìm thấy địa chỉ trên Công báo, vbpl.vn hay cổng của cơ quan',
    verification: 'Kiểm chứng',
    checkedOn: 'Ngày kiểm tra',
    checkedUnknown: 'hồ sơ không ghi',
    sources: 'Nguồn đã đối chiếu',
    noAddress: 'không có địa chỉ công bố',
    relations: 'Quan hệ với văn bản khác',
    relationFrom: 'Theo',
    citedIn: 'Được viện dẫn tại',
    asBasis: 'Là căn cứ ban hành',
    citedNowhere: 'Không điều khoản nào của kế hoạch dẫn văn bản này.',
    stories: 'Gương điển hình có nhắc tới',
    note: 'Ghi chú biên tập',
    howVerified: {
      'đã xác minh': 'đã xác minh',
      'xác minh một phần': 'xác minh một phần',
      'nguồn yếu': 'chỉ có nguồn yếu',
      'chưa tìm thấy': 'chưa tìm thấy bản công khai',
    },
    summary: 'Tóm tắt',
    noSummary: 'Chưa có tóm tắt: hồ sơ chưa đủ nguồn để viết.',
    citations: (count: number) =>
      count === 0 ? 'kế hoạch không dẫn' : `kế hoạch dẫn ở ${count} điều khoản`,
  },
  unit: {
    title: 'Phân công nhiệm vụ',
    lede: (units: number, duties: number) =>
      `${units} đơn vị, ${duties} nhiệm vụ được nêu trong kế hoạch: ai làm gì, với ai, trước ngày nào, theo điều khoản nào.`,
    matrix: 'Bảng tổng hợp',
    matrixHint: 'Bảng rộng hơn màn hình: kéo ngang để xem tiếp.',
    matrixCaption: 'Đơn vị và mục của kế hoạch: mỗi ô là vai trò của đơn vị ở mục đó.',
    unit: 'Đơn vị',
    filter: 'Chỉ xem',
    all: 'Tất cả',
    withDeadline: 'Có thời hạn',
    requested: 'Được đề nghị',
    assigned: 'Được giao',
    assignedLede: 'Văn bản giao nhiệm vụ cho các đơn vị này.',
    requestedLede: 'Với các cơ quan, tổ chức này, văn bản chỉ đề nghị, không giao nhiệm vụ.',
    partner: 'được phối hợp',
    duties: 'Nhiệm vụ',
    dutyCount: (count: number) => `${count} nhiệm vụ`,
    with: 'Cùng với',
    sentTo: 'Gửi đến',
    paired: 'Cùng một việc với',
    deadline: 'Thời hạn',
    clause: 'Điều khoản',
    kind: 'Loại đơn vị',
    namedIn: 'Nhiệm vụ ghi tại',
    alsoCalled: 'Còn được gọi',
    inferred: 'Điều khoản không nêu tên đơn vị; gán cho đơn vị này là suy luận của ban biên tập.',
    annexMissing: 'Phụ lục còn thiếu',
    partnerIn: 'Được nêu tên phối hợp trong nhiệm vụ của đơn vị khác',
    succession:
      'Tên đơn vị giữ như trong văn bản. Trang này không xác định cơ quan nào kế thừa nhiệm vụ.',
  },
  milestone: {
    title: 'Mốc thời gian',
    lede: (
      plans: readonly { shortTitle: string; milestones: readonly unknown[]; ended: boolean }[],
    ) =>
      plans
        .map(
          ({ shortTitle, milestones, ended }) =>
            `${shortTitle} đặt ra ${milestones.length} thời hạn.${ended ? ' Tất cả đã qua.' : ''}`,
        )
        .join(' '),
    /** What the text says, large; the last day is our reckoning and stands under it. */
    beforeShort: (date: string) => `Trước ${date}`,
    before: (date: string) => `Trước ngày ${date}`,
    lastDayShort: (date: string) => `hết ${date}`,
    lastDay: (date: string) => `Hạn cuối: hết ${date}`,
    ruleText: (before: string, last: string) =>
      `“Trước ngày ${before}” không tính chính ngày đó, nên ngày cuối còn trong hạn là ${last}.`,
    past: 'đã qua',
    month: (month: number) => `tháng ${month}`,
    yearInferred: 'Văn bản chỉ ghi ngày và tháng; năm suy ra từ tên kế hoạch.',
    yearInferredShort: 'năm suy ra',
    asWritten: 'Nguyên văn',
    who: 'Đơn vị',
    calendar: 'Tải lịch (.ics)',
    pictureAlt: 'Trục thời gian các mốc trong năm',
  },
  story: {
    title: 'Gương điển hình',
    lede: 'Những tập thể, cá nhân, mô hình ở Uông Bí cùng bàn, cùng làm, viết lại từ các nguồn đã công bố; nguồn ghi ở từng bài.',
    kinds: { 'tập thể': 'Tập thể', 'cá nhân': 'Cá nhân', 'mô hình': 'Mô hình' },
    filterKind: 'Loại',
    filterLocality: 'Địa bàn',
    all: 'Tất cả',
    none: 'Chưa có bài nào ở đây.',
    noneMore: 'Xem tất cả gương điển hình',
    published: 'Đăng ngày',
    period: 'Thời gian',
    place: 'Nơi diễn ra',
    today: (ward: string) => `nay thuộc ${ward}`,
    illustrates: 'Làm rõ điều khoản',
    documents: 'Văn bản liên quan',
    source: 'Nguồn',
    next: 'Bài tiếp theo',
    illustration: 'Tranh minh họa, không phải ảnh chụp',
    photoBy: (name: string) => `Ảnh: ${name}`,
    withdrawn: 'Bài này đã được rút',
    withdrawnOn: (date: string) => `Rút ngày ${date}.`,
    draft: 'Bản nháp, chưa đăng',
    page: (page: number, of: number) => `Trang ${page} trong ${of}`,
    previousPage: 'Trang trước',
    nextPage: 'Trang sau',
    pagination: 'Phân trang',
    howTo: 'Cách làm',
    note: 'Ghi chú',
    relatedClause: 'Điều khoản liên quan',
  },
  glossary: {
    title: 'Thuật ngữ',
    lede: 'Chữ viết tắt và từ ngữ hành chính trong kế hoạch, nói lại bằng lời thường.',
    inNumbers: 'gặp trong số, ký hiệu văn bản',
    abbreviations: 'Chữ viết tắt',
    terms: 'Từ ngữ',
  },
  siteMap: { title: 'Sơ đồ trang', lede: 'Mọi trang, theo nhóm.', pages: 'Trang thông tin' },
  notFound: {
    title: 'Không có trang này',
    lede: 'Địa chỉ có thể đã gõ nhầm, hoặc trang chưa từng có. Hãy thử tìm bằng vài từ, gõ không dấu cũng được.',
    tryThese: 'Hoặc bắt đầu từ đây',
  },
  calendar: {
    name: (siteName: string) => `Mốc thời gian - ${siteName}`,
    unitName: (unit: string, siteName: string) => `Mốc thời gian của ${unit} - ${siteName}`,
    title: (milestone: string, before: string) => `${milestone}: trước ngày ${before}`,
    past: (year: number) => `(đã qua, kế hoạch năm ${year})`,
    lastDay: (day: string, before: string) =>
      `Hạn cuối là ngày ${day}: "trước ngày ${before}" không tính ngày ${before}.`,
    yearInferred: (year: number) =>
      `Văn bản chỉ ghi ngày và tháng; năm ${year} suy ra từ tên kế hoạch.`,
  },
  akomaNtoso: {
    yearOnly: 'nam-cua-ke-hoach-chua-biet-ngay',
    issued: 'ngay-ban-hanh',
    published: 'ngay-cap-nhat',
    dateUnknown: (year: number) =>
      `Bản nhận được không ghi ngày ban hành. Ngày ${year}-01-01 ở FRBRdate chỉ thay cho năm ${year}, vì lược đồ đòi một ngày đầy đủ.`,
    numberUnknown: 'Bản nhận được không ghi số, ký hiệu, nên không có FRBRnumber.',
    erratum: (...words: Parameters<typeof erratumLine>) => `: ${erratumLine(...words)}`,
  },
  /** The PDF and the Word file of a plan; the motto is that of the form of every document. */
  print: {
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as [
      string,
      string,
    ],
    number: 'số, ký hiệu',
    placeAndDate: 'nơi và ngày ban hành',
    place: (date: string) => `Uông Bí, ${date}`,
    missing: (parts: readonly string[]) =>
      `Bản nhận được không có phần đầu (quốc hiệu, tên cơ quan, ${parts.join(', ')}), chữ ký và dấu. Ở đây các phần đó in màu xám theo thể thức chung hoặc để trống.`,
    notesTitle: 'Ghi chú của ban biên tập',
    notesIntroduction:
      'Phần này không thuộc văn bản. Văn bản ở trên được in nguyên văn như bản nhận được, kể cả những chỗ có lẽ in nhầm.',
    note: erratumLine,
    foot: (address: string, date: string) =>
      `Bản phục vụ tra cứu, lập từ ${address}, cập nhật ${date}`,
    numberLabel: 'Số:',
    noNumber: 'Số: ............................',
    noPlace: '.................., ngày ...... tháng ...... năm ..........',
    noticesTitle: 'Lưu ý',
    errataTitle: 'Về chữ của văn bản',
  },
  openData: {
    title: 'Dữ liệu mở',
    lede: 'Nội dung của trang ở dạng máy đọc được, để tải về, kiểm tra và dùng lại.',
    terms: 'Điều kiện dùng lại',
    noLicence:
      'Lời văn của kế hoạch và của các văn bản là văn bản hành chính công khai. Với phần do ban biên tập viết (ghi chú, tóm tắt, bài viết, giải nghĩa từ), đơn vị quản lý chưa công bố giấy phép; khi dẫn lại, hãy ghi nguồn như dưới đây.',
    cite: (siteName: string) =>
      `Khi dẫn, hãy ghi “${siteName}”, địa chỉ của điều khoản và ngày cập nhật của tệp. Dữ liệu phục vụ tra cứu; bản có giá trị pháp lý là bản đã ký ban hành.`,
    howTo: 'Cách dùng',
    howToCsv:
      'Tệp CSV mở thẳng bằng Excel hay LibreOffice: mã hóa UTF-8 có dấu hiệu đầu tệp nên chữ Việt hiện đúng. Ô chứa danh sách ngăn các mục bằng dấu " | ".',
    howToJson:
      'Tệp JSON dành cho chương trình; lược đồ đi kèm nói rõ từng trường. Ví dụ, in các hạn cuối:',
    howToPython: 'Ví dụ bằng Python, đếm nhiệm vụ của từng đơn vị:',
    joins:
      'Các bộ dữ liệu nối với nhau bằng mã: mã điều khoản (ví dụ 2024/II.4.g3) và mã văn bản, đơn vị, bài. Các mã này không đổi về sau.',
    records: (count: number) => `${count} bản ghi`,
    fields: (count: number) => `Ý nghĩa ${count} trường`,
    feeds: 'Nguồn tin, lịch và bản cho máy đọc',
    feedsLede:
      'Theo dõi bài mới bằng RSS hoặc JSON Feed, đưa các thời hạn vào lịch, hoặc đọc mọi trang ở dạng Markdown: thêm "index.md" vào sau địa chỉ của trang.',
    akomaNtoso: (plan: string) => `${plan}, dạng Akoma Ntoso`,
    akomaNtosoLede:
      'Toàn văn theo chuẩn quốc tế về văn bản pháp luật (OASIS LegalDocML), mỗi điều khoản một mã eId; ghi chú biên tập nằm riêng ở phần siêu dữ liệu.',
  },
  changes: {
    title: 'Thay đổi',
    lede: 'Điều gì trên trang đã đổi, khi nào và vì sao.',
    why: 'Lý do',
    withdrawn: 'Gỡ một bài gương điển hình.',
    kinds: { thêm: 'Thêm', sửa: 'Sửa', gỡ: 'Gỡ', 'đổi địa chỉ': 'Đổi địa chỉ' },
    withdrawnPage: 'thông báo rút bài',
    none: 'Chưa ghi thay đổi nào.',
  },
  markdown: {
    of: (address: string) => `Bản Markdown của ${address}.`,
    anchors: (anchor: string, example: string) =>
      `Chú thích dạng \`<!-- #${anchor} -->\` sau mỗi điều khoản là chỗ của nó trên trang, ví dụ ${example}.`,
    llms: 'Lời văn của kế hoạch là nguyên văn bản nhận được, kể cả chỗ có lẽ in nhầm; ghi chú của ban biên tập luôn đứng ngoài. Khi dẫn, hãy ghi vị trí điều khoản và địa chỉ của nó. Trang không xác định cơ quan nào kế thừa nhiệm vụ sau ngày 01/7/2025. Mỗi liên kết dưới đây là bản Markdown của một trang.',
  },
  share: {
    title: 'Trích dẫn, chia sẻ, in',
    ofClause: 'Trích dẫn, chia sẻ',
    /** Heard alone, one of many such buttons must say of what. */
    ofClauseNamed: (path: string) => `Trích dẫn, chia sẻ: ${path}`,
    citation: 'Câu trích dẫn',
    copyCitation: 'Sao chép câu trích dẫn',
    share: 'Chia sẻ…',
    print: 'In trang này',
    zalo: 'Muốn gửi qua Zalo hay tin nhắn: sao chép liên kết rồi dán vào cuộc trò chuyện.',
    email: 'Gửi thư điện tử',
    reportError: 'Báo lỗi ở trang này',
    reportClause: 'Báo lỗi ở mục này',
    reportSubject: (title: string) => `Báo lỗi: ${title}`,
    reportBody: (address: string) => `Trang: ${address}\n\nChỗ sai và cách viết đúng:\n`,
    qr: (address: string) => `Quét để mở ${address}`,
  },
  citation: {
    ofPlan: (name: string, issuer: string) => `${name} của ${issuer}`,
    ofDocument: (title: string, date: string | undefined, issuer: string) =>
      [title, ...(date === undefined ? [] : [date]), `của ${issuer}`].join(' '),
    ofStory: (title: string, publisher: string, date: string | undefined) =>
      [`“${title}”`, publisher, ...(date === undefined ? [] : [`đăng ngày ${date}`])].join(', '),
    ofPage: (title: string, siteName: string) => `“${title}”, ${siteName}`,
  },
  reading: {
    title: 'Cỡ chữ',
    size: 'Cỡ chữ',
    sizes: { vua: 'Vừa', lon: 'Lớn', 'rat-lon': 'Rất lớn' },
    theme: 'Màu nền',
    themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    leading: 'Khoảng cách dòng',
    leadings: { thuong: 'Thường', rong: 'Rộng' },
    aloud: 'Đọc thành tiếng',
    play: 'Đọc trang này',
    pause: 'Tạm dừng',
    resume: 'Đọc tiếp',
    stop: 'Dừng đọc',
  },
  search: {
    title: 'Tìm kiếm',
    lede: 'Tìm trong kế hoạch, văn bản, đơn vị, mốc thời gian, gương điển hình và thuật ngữ. Gõ có dấu hay không dấu đều được.',
    label: 'Tìm trong trang',
    hint: 'Có dấu hay không dấu, chữ tắt, số văn bản hoặc cả câu hỏi đều được.',
    labelHeader: 'Tìm ở đầu trang',
    placeholder: 'Gõ có dấu hoặc không',
    placeholderShort: 'dan chu, nq 213…',
    submit: 'Tìm',
    open: 'Tìm kiếm',
    noScript:
      'Trình duyệt của bạn không chạy JavaScript nên không tìm được ở đây. Hãy tra theo mục lục dưới đây.',
    index: 'Mục lục để tra',
    indexDocuments: 'Văn bản theo số',
    indexUnits: 'Đơn vị',
    indexClauses: 'Điều khoản',
    indexTerms: 'Thuật ngữ',
  },
} as const;

/** Words of the search's answers. Apart from the others, so that the browser loads these alone. */
export const searchStrings = {
  suggestions: 'Kết quả gợi ý',
  all: (query: string) => `Xem mọi kết quả cho “${query}”`,
  kinds: {
    plan: 'Kế hoạch',
    clause: 'Điều khoản',
    document: 'Văn bản',
    unit: 'Đơn vị',
    milestone: 'Mốc thời gian',
    story: 'Gương điển hình',
    term: 'Thuật ngữ',
    page: 'Trang',
  },
  allKinds: 'Tất cả',
  filter: 'Lọc theo loại',
  facets: { level: 'Cấp', year: 'Năm', locality: 'Địa bàn' },
  facetAll: 'tất cả',
  loading: 'Đang tìm…',
  count: (count: number, query: string) => `${count} kết quả cho “${query}”`,
  suggested: (count: number, query: string) =>
    `${count} kết quả cho “${query}”. Dùng phím mũi tên để chọn.`,
  readAs: (query: string, count: number) => `Kết quả cho: ${query} (${count}).`,
  mended: (query: string, count: number) => `Có phải bạn muốn tìm: ${query}? Có ${count} kết quả.`,
  literal: (query: string) => `Tìm đúng chữ “${query}”`,
  none: (query: string) => `Không tìm thấy gì cho “${query}”.`,
  noneHelp: (years: string) =>
    `Trang này chỉ có kế hoạch năm ${years}, các văn bản liên quan và gương điển hình. Hãy thử ít từ hơn hoặc từ khác, hoặc tra theo mục lục dưới đây.`,
  nearest: 'Có phải bạn muốn tìm:',
  near: 'Gần đúng',
  nearHelp: 'Những mục dưới đây chỉ có một phần các từ bạn gõ.',
  failed:
    'Không tải được phần tìm kiếm, có thể do mạng. Bạn vẫn có thể tra theo mục lục dưới đây, hoặc thử lại.',
  retry: 'Thử lại',
  more: (count: number) => `Hiện thêm ${count} kết quả`,
  recent: 'Đã tìm gần đây trên máy này',
  clearRecent: 'Xóa',
} as const;

/** Words by which the search finds records whose own text does not hold them; and lines of a hit. */
export const recordWords = {
  plan: 'kế hoạch toàn văn',
  clause: {
    basis: 'căn cứ pháp lý',
    recipients: 'nơi nhận, gửi cho',
    signature: 'chữ ký, người ký',
  } as Partial<Record<string, string>>,
  milestone: 'thời hạn, hạn nộp, mốc thời gian',
  unit: 'đơn vị, cơ quan, nhiệm vụ',
  story: 'gương điển hình',
  term: 'thuật ngữ, nghĩa là',
  deadline: (before: string, lastDay: string) => `Trước ngày ${before} (ngày cuối: ${lastDay})`,
  issued: (date: string) => `ban hành ngày ${date}`,
  year: (year: string) => `năm ${year}`,
  inForce: (date: string) => `có hiệu lực từ ${date}`,
  duties: (count: number, roles: readonly string[], requested: boolean) =>
    `${count} nhiệm vụ${requested ? ' (đề nghị)' : ''}: ${roles.join(', ')}`,
};
