/** Texts that a place could lose something of, by what is odd in them. */
export const ODD_DOCUMENTS: Readonly<Record<string, string>> = {
  "lists, a quote and a table inside the list of a quote": `> - a [one](https://a.example/1)
>   - b [two](https://a.example/2)
>     1. c [three](https://a.example/3)
>
>     more of it ![pic](https://a.example/p.png)
> - > quoted [four](https://a.example/4)
> - | x | y |
>   |---|---|
>   | [t](https://a.example/5) | ![i](https://a.example/i.png) |
`,
  "a table with links, pictures, code and bars": `| a | b |
|---|:-:|
| [link](https://a.example/6) \`code|x\` | ![pic](/assets/p2.png) |
| [two](https://a.example/7) \`code\\|x\` | [![in a link](/assets/p3.png)](https://a.example/8) |
|  | **b** <br> two \\| three |
`,
  "one address with several words": `[only words](https://a.example/6) and [other words](https://a.example/6), [https://a.example/6](https://a.example/6).

- [only words](https://a.example/6)[third words](https://a.example/6)、[only words](https://a.example/6)
`,
  "links that hold pictures alone": `[![](https://a.example/p4.png)](https://a.example/8)

[![](https://a.example/p5.svg)](https://a.example/9) [![b](/q.svg) words](https://a.example/10)

# [![h](/h.png)](https://a.example/11)

- [![item](/i.png)](https://a.example/12)
`,
  "notes with links, blocks and lists": `A note.[^1] Again.[^1] Another.[^b]

[^1]: With a [link](https://a.example/10) and \`code\`.

    Its second paragraph ![n](/n.png).

    - a list in it [x](https://a.example/11)

[^b]: B.
`,
  "raw HTML with links, lists and tables": `<div class="x"><p>Raw <a href="https://a.example/12" target="_blank">html</a> and <b>bold</b></p><ul><li>li <a href="/rel/13">rel</a></li></ul></div>

<details><summary>More <a href="https://a.example/14">s</a></summary>

inner <i>words</i>

</details>

<table><tr><td colspan="2"><a href="https://a.example/16">c</a></td></tr><tr><td>1</td><td><ul><li>in a cell</li><li><a href="https://a.example/17">x</a></li></ul></td></tr></table>

<figure><img src="/a.png"><figcaption>Words <a href="https://a.example/24">linked</a> and <img src="/b.png"></figcaption></figure>
`,
  "links by reference and by themselves": `[ref one][r] and [r] and [Ref Two][].

[r]: https://a.example/18 "Title"
[ref two]: <https://a.example/19 x>

<https://a.example/20> and <mail@a.example> and https://a.example/21 bare.

[brackets \\[x\\]](https://a.example/27_(x)) [**bold**](https://a.example/28) **[in bold](https://a.example/29)**

https://a.example/30
`,
  "emoji, tasks and formulas": `emoji 👩‍💻 🇨🇳 1️⃣ and :smile: ok.

- [ ] open [t](https://a.example/22)
- [x] done
  - [ ] inside

$$ a_{1} < b $$

in line $$x<y$$ there
`,
  "Liquid in links, pictures and words": `[post]({% post_url 2025-11-03-last %}) and [base]({{ site.baseurl }}/about/) and [u]({{ '/x' | relative_url }}) ![p]({{ site.baseurl }}/assets/a.png)

{% if x %}hidden {{ y }}{% endif %} words

~~~
{{ code }} <b>
	tab
~~~

\`{{ inline }}\` and \`\` \` \`\`
`,
  "links whose words only the site knows": `[{{ site.title }}](https://a.example/40) and **[{{ page.x }} ](https://a.example/41)**

- [a {{ page.x }} b](https://a.example/42)：[{{ site.title }}](https://a.example/43)
`,
  "figures whose captions have links and signs of HTML": `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="assets/img/a.png" alt="Tom &amp; Jerry" caption="By <a href='https://a.example/31'>Tom</a>, <b>2025</b>" %}
    </div>
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="assets/img/b.png" caption="left <i>open" %}
    </div>
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="assets/img/c.png" alt="c" caption="1 &lt; 2" %}
    </div>
</div>
`,
  "what has no place of its own": `[empty]() and [within](#tables) and <a href="javascript:alert(1)">bad</a>

<audio src="/a.mp3"></audio> <picture><source srcset="/a.webp"><img src="/a.jpg" alt="picture"></picture>

<!-- [no](https://no.example) --> H~2~O <sup>s</sup> <kbd>K</kbd> <mark>m</mark> <ruby>漢<rt>kan</rt></ruby>

1986\\. A great year

#### deep
###### deeper
`,
};
