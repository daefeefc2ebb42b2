import type { SameTexts } from "../../same-texts.ts";
import type { capture as en } from "../../en/late/capture.ts";

export const capture = {
  title: "链接怎么进来",
  show: "看一看",
  intro: "链接先在收件箱里等着，再放进某一期。每一期旁边、各期列表旁边都能打开收件箱。",
  bookmarklet: {
    title: "在任何网页上点一下",
    name: "收进Galley",
    drag: "它在别的网页上起作用，在这里不会。",
    clicked: "在这里点只会收到Galley自己。先拖到书签栏，再到网页上点。",
    show: "显示书签栏。",
    place: "把上面的按钮拖上去。",
    use: "看到值得收的网页，就在书签栏点它。先选中的文字会作为备注一起进来。",
    byKeyboard: "不用鼠标：复制它的代码，新建一个书签，把代码粘贴为网址。",
    copy: "复制代码",
    copied: "已复制代码",
    sends: "带走什么",
    sendsWhat: "网页的标题和网址，网页自述的作者、日期、站名，以及选中的文字。",
    toWhom: "交给谁",
    toNobody: "只交给这个浏览器。内容都写在Galley网址的#后面，浏览器不会把这部分发给服务器。",
    where: "打开哪里",
    whereWhat: "Galley换了网址，就到新网址重新拖一个书签：",
  },
  drop: {
    title: "拖放和粘贴",
    text: "把一个或几个链接、一段选中的网页拖到收件箱或版块里；或者把整条聊天消息粘贴到收件箱，每个链接会带上自己的说明。.webloc、.url、.desktop文件也可以拖进来。",
    nothing: "拖标签页或书签文件夹时，浏览器什么也不给。打开网页，复制网址，再粘贴到收件箱：",
  },
  onTop: {
    title: "拖到留在最上面的小窗口",
    text: "在别的窗口里阅读时，一个带着收件箱的小窗口一直在最上面。把链接拖上去，或粘贴进去：它会说收到了哪一条，以前发过没有。Galley的标签页要开着。",
    open: "打开",
    none: "这个浏览器没有这种窗口。电脑上的Chrome和Edge有。",
  },
  bookmarks: {
    title: "浏览器的书签",
    text: "在浏览器的书签管理器里把书签导出成HTML文件，拖到收件箱，或在收件箱菜单里选“打开书签文件…”。每个书签都带着标题和所在的文件夹。",
  },
  readers: {
    title: "读者投稿：GitHub的issue",
    text: "在刊物里写上一个公开仓库，也可以再加一个标签。它开着的issue每小时来一次收件箱，你去看的时候也来：每个链接带着说明、投稿人和回到那个issue的路。链接放进某一期或扔掉以后，这个issue不再出现。",
    reads:
      "Galley只读，不用令牌：只看得见公开仓库，也不会关掉任何issue。这样的提问，GitHub每小时答60次。讨论区的帖子没有令牌谁也读不到，所以不读。",
    profiles: "刊物",
  },
  telephone: {
    title: "从手机上",
    text: "自己的链接也可以走这条路。这个书签用正在看的网页开一个issue：标题、网址，还有选中的文字。在这里把它拖到书签栏；书签同步以后，手机浏览器的书签里也有它，看到网页点一下。提交issue，下次看投稿时链接就在收件箱里。",
    name: "投给{{repository}}",
    shortcut:
      "要放进iPhone的分享菜单，就做一个快捷指令：接收网页，打开下面的网址，“title=”后面接网页名称，“body=”后面接网页网址。Android用快捷方式类的应用，做法一样。",
    none: "先在刊物里写上自己的一个公开仓库，这里就会有它的书签。",
    open: "仓库必须是公开的：Galley不带令牌去看，看不到私有的。放进去的谁都能看到，私密的内容不要放。",
  },
  tabs: {
    title: "一次收下所有标签页",
    text: "把所有标签页存成一个书签文件夹：",
    copy: "在书签管理器里打开这个文件夹，全选、复制，再粘贴到收件箱。也可以把书签导出成HTML文件拖进来：别的书签会一起来，各带着文件夹的名字。OneTab导出的列表可以直接粘贴。",
    exports:
      "这些程序导出的文件都能照原样读：Pocket、Raindrop、Instapaper、Omnivore、Readwise、OneTab、Toby、linkding、Karakeep、Safari（包括阅读列表）和Firefox，HTML、CSV、JSON、按行的JSON都行。自己写的话、划的线成为备注；没有的话，就用文件夹、标签和网页的简介。打成zip的也照样读。",
  },
  share: {
    title: "系统的分享菜单",
    text: "从浏览器的地址栏或菜单安装Galley。之后，Chromium系浏览器会让它出现在系统的分享菜单里，其他程序和手机浏览器都能用。",
  },
  sent: {
    in: "以前在{{where}}里发过",
    inOf: "以前发过：{{where}}，{{day}}",
    open: "正在写的这一期“{{section}}”里已有",
    openTop: "正在写的这一期里已有",
    others_other: "{{said}}；另外{{count}}期里也有",
  },
  delivery: {
    title: "已收下",
    caught: "已收下：{{title}}",
    known: "收件箱里已有：{{title}}",
    elsewhere: "它在已打开的Galley标签页的收件箱里。这个窗口会自己关闭。",
    elsewhereHeld: "它在已打开的Galley标签页的收件箱里。",
    thrown: "已扔掉。",
    stay: "在这里打开Galley",
    refused: {
      "too-long": "没有收到链接：网址带来的内容太长，不像一个网页的信息。",
      "not-readable":
        "没有收到链接：网址带来的内容读不懂。如果来自书签，到“链接怎么进来”重新拖一个。",
      "no-address": "没有收到链接：里面没有网址。",
    },
    failed: "没有收下链接。{{reason}}重新载入页面可以再试。",
  },
} satisfies SameTexts<typeof en>;
