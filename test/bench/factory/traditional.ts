const pairs =
  '学學发發这這个個么麼为為从從们們会會来來时時间間问問题題对對应應该該请請说說话話读讀写寫记記录錄设設计計认認识識证證试試验驗实實际際际際现現观觀规規则則测測变變动動务務办辦劳勞运運还還进進远遠连連边邊达達过過选選适適递遞逻邏编編码碼线線组組织織细細终終结結给給络絡统統继繼续續维維综綜缓緩缩縮网網罗羅置置号號叫叫听聽团團图圖块塊坏壞场場处處备備复復头頭夹夾夺奪奋奮妇婦宽寬实實审審导導专專将將尔爾尝嘗层層属屬岁歲岛島带帶帮幫常常广廣库庫开開异異弃棄张張强強归歸当當录錄彻徹恋戀态態总總悬懸惊驚惯慣愿願战戰户戶执執扩擴扫掃护護报報择擇换換损損据據摄攝数數断斷无無旧舊显顯晓曉暂暫术術机機杀殺权權条條极極构構标標栏欄树樹样樣档檔检檢楼樓欢歡气氣没沒沟溝测測浏瀏满滿滚滾滤濾灭滅灵靈点點热熱烦煩爱愛牵牽状狀独獨环環现現电電画畫疗療盘盤矿礦码碼确確离離种種积積称稱稳穩穷窮竞競笔筆签簽简簡类類粮糧紧緊约約级級纯純纸紙练練经經绍紹绝絕绩績缘緣罢罷职職联聯胜勝脑腦脚腳节節苏蘇范範荐薦获獲虚虛虽雖补補装裝见見览覽觉覺触觸订訂讨討让讓训訓议議许許论論访訪评評词詞译譯详詳语語误誤调調负負责責败敗账賬货貨质質贴貼费費资資赖賴赢贏赶趕趋趨跃躍践踐踪蹤车車转轉轮輪软軟轻輕载載较較输輸辑輯辞辭迁遷违違连連迟遲邮郵释釋里裡链鏈错錯键鍵锁鎖镜鏡长長门門闭閉阅閱队隊阶階阻阻随隨险險隐隱难難雾霧静靜页頁项項顺順须須预預领領频頻颜顏风風飞飛饭飯馆館验驗骤驟黄黃齐齊龙龍';

/** Traditional forms of common simplified characters; characters that are the same in both are left out. */
const traditionalForms: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? [])
    .map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? ''])
    .filter(([a, b]) => a !== b),
);

/** Readings of traditional characters, as converters put them in brackets. */
export const readings: ReadonlyMap<string, string> = new Map(
  '學xué 發fā 這zhè 個gè 為wéi 從cóng 會huì 來lái 時shí 間jiān 問wèn 題tí 對duì 應yīng 說shuō 讀dú 寫xiě 記jì 設shè 計jì 試shì 實shí 現xiàn 規guī 測cè 變biàn 動dòng 務wù 還hái 進jìn 邊biān 過guò 選xuǎn 編biān 碼mǎ 線xiàn 組zǔ 結jié 給gěi 統tǒng 網wǎng 號hào 圖tú 塊kuài 場chǎng 處chù 備bèi 頭tóu 將jiāng 層céng 開kāi 張zhāng 強qiáng 當dāng 總zǒng 換huàn 據jù 數shù 斷duàn 無wú 舊jiù 機jī 條tiáo 構gòu 標biāo 樣yàng 檢jiǎn 沒méi 滿mǎn 點diǎn 熱rè 電diàn 畫huà 盤pán 確què 種zhǒng 簽qiān 簡jiǎn 類lèi 級jí 經jīng 節jié 補bǔ 裝zhuāng 見jiàn 覺jué 讓ràng 調diào 負fù 責zé 質zhì 車chē 轉zhuǎn 載zài 輸shū 連lián 裡lǐ 錯cuò 長cháng 門mén 頁yè 項xiàng 順shùn 預yù 風fēng'
    .split(' ')
    .map((pair): [string, string] => [pair[0] ?? '', pair.slice(1)]),
);

/** Simplified text in traditional characters, one for one. */
export function toTraditional(text: string): string {
  return [...text].map((character) => traditionalForms.get(character) ?? character).join('');
}

const simplifiedForms: ReadonlyMap<string, string> = new Map([...traditionalForms].map(([from, to]) => [to, from]));

/** Text with the traditional characters of this table in their simplified form. */
export function toSimplified(text: string): string {
  return [...text].map((character) => simplifiedForms.get(character) ?? character).join('');
}

const terms: readonly (readonly [string, string])[] = [
  ['软件', '软体'],
  ['硬件', '硬体'],
  ['程序员', '程式员'],
  ['程序', '程式'],
  ['文件', '档案'],
  ['数据库', '资料库'],
  ['默认', '预设'],
  ['视频', '影片'],
  ['网络', '网路'],
  ['信息', '资讯'],
  ['屏幕', '萤幕'],
  ['服务器', '伺服器'],
  ['缓存', '快取'],
];

/** Simplified text in traditional characters with the words of Taiwan, as converters put them in everywhere. */
export function toTaiwan(text: string): string {
  return toTraditional(terms.reduce((result, [from, to]) => result.replaceAll(from, to), text));
}
