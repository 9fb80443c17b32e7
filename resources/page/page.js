(function (map) {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const PX = 96 / 25.4;
  const byId = (id) => document.getElementById(id);
  const made = (tag, name, words) => {
    const node = document.createElement(tag);
    if (name) node.className = name;
    if (words !== undefined) node.textContent = words;
    return node;
  };
  const css = (color) => (color.length === 9 ? "#" + color.slice(3) + color.slice(1, 3) : color);
  const yi = (yuan) => (yuan / 1e8).toLocaleString("zh-CN", { maximumFractionDigits: 8 });
  const kindOf = (project) => data.kinds[project.kind] || { color: "#777777", marker: "circle" };

  map.invalidateSize({ animate: false });
  map.fitBounds(data.bounds, { animate: false });

  // --- shapes of markers: all of one area -------------------------------------------------------
  const CORNERS = { square: [4, 45], diamond: [4, 0], triangle: [3, 0], pentagon: [5, 0] };
  function outline(marker, x, y, radius) {
    if (!CORNERS[marker])
      return `M${x - radius},${y}a${radius},${radius} 0 1,0 ${radius * 2},0a${radius},${radius} 0 1,0 ${-radius * 2},0`;
    const [count, turn] = CORNERS[marker];
    const reach = radius * Math.sqrt((2 * Math.PI) / (count * Math.sin((2 * Math.PI) / count)));
    let path = "";
    for (let i = 0; i < count; i++) {
      const angle = ((turn - 90 + (360 * i) / count) * Math.PI) / 180;
      path += (i ? "L" : "M") + (x + reach * Math.cos(angle)).toFixed(1) + "," + (y + reach * Math.sin(angle)).toFixed(1);
    }
    return path + "z";
  }
  function sample(kind) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "mark");
    svg.setAttribute("viewBox", "0 0 16 16");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", outline(kind.marker, 8, 8, 5.2));
    path.setAttribute("fill", kind.color);
    svg.append(path);
    return svg;
  }
  const Mark = L.CircleMarker.extend({
    _project() {
      L.CircleMarker.prototype._project.call(this);
      this._point = this._point.add(this.options.shift);
      this._updateBounds();
    },
    _updatePath() {
      const at = this._point;
      this._renderer._setPath(this, this._empty() ? "M0 0" : outline(this.options.marker, at.x, at.y, this._radius));
    },
  });

  // --- layers below the projects ----------------------------------------------------------------
  const scaleOf = () => (40075016.686 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (256 * 2 ** map.getZoom()) * PX * 1000;
  const pane = (name, index) => { map.createPane(name).style.zIndex = index; return name; };
  const ground = L.svg({ pane: pane("ground", 300), padding: 0.4 });
  const shapes = L.svg({ pane: pane("shapes", 410), padding: 0.4 });
  const marks = L.svg({ pane: pane("marks", 420), padding: 0.4 });
  const wordsPane = map.createPane("words");
  wordsPane.style.zIndex = 450;
  wordsPane.style.pointerEvents = "none";

  function drawn(layer, feature, style, below) {
    const line = {
      renderer: ground, interactive: false, lineCap: "butt", lineJoin: "round",
      stroke: !!style.outline, color: css(style.outline), weight: Math.max(style.width * PX, 0.6),
      dashArray: style.dash.length ? style.dash.map((mm) => mm * PX).join(" ") : null,
      fill: !!style.fill && layer.geometry !== "line", fillColor: css(style.fill), fillOpacity: 1, opacity: 1, fillRule: "evenodd",
    };
    if (layer.geometry === "point") return L.circleMarker(feature.parts[0][0], { ...line, radius: (style.size * PX) / 2 });
    if (layer.geometry === "polygon") return L.polygon(feature.parts, line);
    if (below) return L.polyline(feature.parts, { ...line, dashArray: null, color: css(style.casing), weight: (style.width + 2 * style.casingWidth) * PX });
    return L.polyline(feature.parts, line);
  }
  const layers = data.layers.map((layer) => {
    const group = L.layerGroup();
    const cased = layer.features.filter((one) => layer.styles[one.style].casing);
    for (const one of cased) drawn(layer, one, layer.styles[one.style], true).addTo(group);
    for (const one of layer.features) drawn(layer, one, layer.styles[one.style], false).addTo(group);
    return { ...layer, group, on: layer.visible };
  });
  function showLayers() {
    const scale = scaleOf();
    for (const layer of layers) {
      const wanted = layer.on && (!layer.most || scale <= layer.most * 1.5);
      if (wanted && !map.hasLayer(layer.group)) layer.group.addTo(map);
      if (!wanted && map.hasLayer(layer.group)) layer.group.remove();
    }
    for (const layer of layers) // in their order again: switched on, they would lie on top
      layer.group.eachLayer((one) => { if (one._path) one.bringToFront(); });
  }
  const boxes = byId("layers");
  let heading = "";
  for (const layer of layers) {
    if (layer.heading !== heading) boxes.append(made("h3", "", (heading = layer.heading)));
    const label = made("label");
    const box = made("input");
    box.type = "checkbox";
    box.checked = layer.on;
    box.addEventListener("change", () => { layer.on = box.checked; showLayers(); writeWords(); });
    label.append(box, made("span", "", layer.title));
    boxes.append(label);
  }

  // --- projects ---------------------------------------------------------------------------------
  const most = Math.max(1, ...data.projects.map((one) => (one.yuan || 0) / Math.max(one.places.length, 1)));
  const crowd = new Map();
  const items = data.projects.map((project, order) => ({ project, order, marks: [], shapes: [], doubt: [] }));
  for (const item of [...items].sort((a, b) => (b.project.yuan || 0) - (a.project.yuan || 0))) {
    const project = item.project;
    const kind = kindOf(project);
    for (const place of project.places) {
      const radius = 4.5 + 9.5 * Math.sqrt((project.yuan || 0) / project.places.length / most);
      const key = place.at.join();
      const there = crowd.get(key) || { count: 0, area: 0 };
      const away = there.count ? Math.sqrt(there.area) + radius * 0.9 : 0;
      const angle = there.count * 2.39996;
      crowd.set(key, { count: there.count + 1, area: there.area + (radius + 1.5) ** 2 * (there.count ? 1.25 : 1) });
      const mark = new Mark(place.at, {
        renderer: marks, radius, marker: kind.marker, fillColor: kind.color, fillOpacity: 0.95, color: "#ffffff", weight: 1.2,
        shift: L.point(away * Math.cos(angle), away * Math.sin(angle)), bubblingMouseEvents: false,
      });
      mark.bindTooltip(() => made("span", "", project.name + "　" + project.money), { direction: "top", offset: [0, -6] });
      mark.on("click", () => choose(item, false));
      item.marks.push(mark);
      if (place.parts.length) {
        const look = { renderer: shapes, color: kind.color, weight: 3, opacity: 0.85, fill: place.area, fillColor: kind.color,
          fillOpacity: 0.25, fillRule: "evenodd", dashArray: place.accuracy >= 100 ? "8 5" : null, bubblingMouseEvents: false };
        const shape = place.area ? L.polygon(place.parts, look) : L.polyline(place.parts, look);
        shape.on("click", () => choose(item, false));
        item.shapes.push(shape);
      } else if (place.accuracy > 0)
        item.doubt.push(L.circle(place.at, { renderer: shapes, radius: place.accuracy, interactive: false, color: kind.color,
          weight: 1.2, dashArray: "4 4", fillColor: kind.color, fillOpacity: 0.08 }));
    }
  }
  const text = (item) => {
    const one = item.project;
    return [one.name, one.group, one.owner, one.kind, one.status, one.note, one.claims.flat().join(" "), one.places.map((p) => p.words).join(" ")].join("\n").toLowerCase();
  };
  for (const item of items) item.text = text(item);

  const hidden = new Set();
  const figures = new Map();
  let shown = items;
  let chosen = null;
  function sum(list) {
    const priced = new Set(list.filter((item) => item.project.yuan !== null).map((item) => item.project.id));
    return list.reduce((yuan, item) => yuan + (priced.has(item.project.parent) ? 0 : item.project.yuan || 0), 0);
  }
  function update() {
    const asked = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = items.filter((item) => asked.every((word) => item.text.includes(word)));
    shown = found.filter((item) => !hidden.has(item.project.kind));
    for (const [kind, node] of figures) {
      const own = found.filter((item) => item.project.kind === kind);
      node.textContent = `${own.length} 项　${yi(sum(own))} 亿元`;
    }
    const visible = new Set(shown);
    for (const item of items)
      for (const one of [...item.shapes, ...item.marks])
        if (visible.has(item)) one.addTo(map); else one.remove();
    if (chosen && !visible.has(chosen)) choose(null);
    byId("count").textContent = shown.length.toLocaleString("zh-CN");
    byId("money").textContent = yi(sum(shown));
    const placed = shown.filter((item) => item.project.places.length).length;
    const district = shown.filter((item) => item.project.district).length;
    const unknown = shown.filter((item) => item.project.yuan === null).length;
    byId("placed").textContent = `图上 ${placed} 项，全区性 ${district} 项，未落图 ${shown.length - placed - district} 项` + (unknown ? `；${unknown} 项未列投资` : "");
    list();
    writeWords();
  }
  function list() {
    const ordered = [...shown];
    if (byId("order").value === "money") ordered.sort((a, b) => (b.project.yuan || 0) - (a.project.yuan || 0));
    const rows = ordered.map((item) => {
      const one = item.project;
      const row = made("li");
      row.tabIndex = 0;
      row.append(sample(kindOf(one)), made("span", "name", one.name), made("span", "yuan", one.money),
        made("small", "", [one.group, one.status, one.places.length ? "" : one.accuracy].filter(Boolean).join(" · ")));
      row.addEventListener("click", () => choose(item, true));
      row.addEventListener("keydown", (event) => { if (event.key === "Enter") choose(item, true); });
      row.classList.toggle("chosen", item === chosen);
      item.row = row;
      return row;
    });
    byId("list").replaceChildren(...(rows.length ? rows : [made("li", "none", "没有项目符合条件")]));
  }

  // --- the card ---------------------------------------------------------------------------------
  function choose(item, move) {
    if (chosen) {
      for (const one of chosen.doubt) one.remove();
      for (const one of chosen.marks) one.setStyle({ color: "#ffffff", weight: 1.2 });
      if (chosen.row) chosen.row.classList.remove("chosen");
    }
    chosen = item;
    const card = byId("card");
    card.hidden = !item;
    if (!item) return;
    const one = item.project;
    for (const circle of item.doubt) circle.addTo(map);
    for (const mark of item.marks) mark.setStyle({ color: "#1d2a33", weight: 2.5 }).bringToFront();
    if (item.row) {
      item.row.classList.add("chosen");
      item.row.scrollIntoView({ block: "nearest" });
    }
    const close = made("button", "", "×");
    close.type = "button";
    close.setAttribute("aria-label", "关闭");
    close.addEventListener("click", () => choose(null));
    const rows = made("dl");
    const row = (name, words) => { if (words) rows.append(made("dt", "", name), made("dd", "", words)); };
    row("类别", one.kind);
    row("状态", one.status);
    row("组", one.group);
    row("责任单位", one.owner);
    row("备注", one.note);
    for (const place of one.places) {
      row("位置", `${place.words || place.method}（${place.method}，精度 ${place.accuracy.toLocaleString("zh-CN")} 米）`);
      row("依据", place.reasoning);
    }
    if (!one.places.length) row("位置", one.accuracy + (one.reason ? "：" + one.reason : ""));
    for (const [value, where] of one.claims) row("出处", `${value}\n${where}`);
    card.replaceChildren(close, made("h2", "", one.name), made("p", "big", one.money), rows);
    card.scrollTop = 0;
    if (move && item.marks.length) {
      const box = L.featureGroup([...item.marks, ...item.shapes]).getBounds();
      map.flyToBounds(box.pad(0.2), { maxZoom: Math.max(map.getZoom(), 14.5), duration: 0.6 });
    }
  }
  map.on("click", () => choose(null));
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") choose(null); });

  // --- names on the map: by priority, never one over another -------------------------------------
  const places = [];
  for (const layer of layers) {
    if (!layer.label) continue;
    const seen = new Set();
    for (const one of layer.features) {
      if (!one.name || (layer.geometry !== "point" && seen.has(one.name))) continue;
      seen.add(one.name);
      const longest = one.parts.reduce((a, b) => (b.length > a.length ? b : a));
      const at = L.latLng(longest[Math.floor(longest.length / 2)]);
      places.push({ layer, at, line: layer.geometry === "line" ? longest : null, rings: layer.geometry === "polygon" ? one.parts : null, name: one.name, ...layer.label, beside: layer.geometry === "point" && !layer.label.badge });
    }
  }
  for (const item of items)
    for (const mark of item.marks.slice(0, 1))
      places.push({ item, mark, at: mark.getLatLng(), name: item.project.name, color: "#22262b", halo: "#ffffff", badge: "", most: 30000,
        beside: true, priority: 58 + 10 * Math.sqrt((item.project.yuan || 0) / most) });
  places.sort((a, b) => b.priority - a.priority);
  const pen = made("canvas").getContext("2d");
  // the middle of the widest place of an area in view, nearer its waist rather than its ends
  function inner(rings, size, needed) {
    const sides = rings.flatMap((ring) => {
      const ends = ring.map((one) => map.latLngToContainerPoint(one));
      return ends.map((one, number) => [one, ends[(number + 1) % ends.length]]);
    });
    const ys = sides.map(([one]) => one.y);
    const [low, high] = [Math.min(...ys), Math.max(...ys)];
    const [top, bottom] = [Math.max(low, 0), Math.min(high, size.y)];
    let best = null;
    let most = 0;
    for (let share = 0.1; share < 0.95; share += 0.1) {
      const y = top + share * (bottom - top);
      const crossed = sides.filter(([a, b]) => a.y > y !== b.y > y).map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)).sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossed.length; i += 2) {
        const [left, right] = [Math.max(crossed[i], 0), Math.min(crossed[i + 1], size.x)];
        const cut = left > crossed[i] || right < crossed[i + 1] || top > low || bottom < high;
        const worth = (right - left) * (1 - Math.abs(share - 0.5));
        if (worth <= most || (cut && right - left < needed)) continue;
        most = worth;
        best = L.point((left + right) / 2, y);
      }
    }
    return best;
  }
  function writeWords() {
    const scale = scaleOf();
    const taken = [];
    const nodes = [];
    const size = map.getSize();
    const visible = new Set(shown);
    for (const item of shown)
      for (const mark of item.marks) {
        const at = map.latLngToContainerPoint(mark.getLatLng()).add(mark.options.shift);
        const half = mark.getRadius();
        taken.push([at.x - half, at.y - half, at.x + half, at.y + half, mark]);
      }
    pen.font = "12px sans-serif";
    for (const place of places) {
      if (place.most && scale > place.most * 1.5) continue;
      if (place.layer && !map.hasLayer(place.layer.group)) continue;
      if (place.item && !visible.has(place.item)) continue;
      let at = map.latLngToContainerPoint(place.at);
      if (place.line) {
        const inside = place.line.map((one) => map.latLngToContainerPoint(one)).filter((one) => size.x > one.x && one.x > 0 && size.y > one.y && one.y > 0);
        if (inside.length) at = inside[Math.floor(inside.length / 2)];
      }
      if (place.rings) at = inner(place.rings, size, pen.measureText(place.name).width + 4);
      if (!at || at.x < 0 || at.y < 0 || at.x > size.x || at.y > size.y) continue;
      const reach = place.mark ? place.mark.getRadius() + 4 : 7;
      if (place.mark) at = at.add(place.mark.options.shift);
      const width = pen.measureText(place.name).width + 4;
      const left = place.beside ? at.x + reach : at.x - width / 2;
      const box = [left, at.y - 8, left + width, at.y + 8];
      if (box[0] < 0 || box[2] > size.x) continue;
      if (taken.some((other) => other[4] !== (place.mark || 0) && other[0] < box[2] && other[2] > box[0] && other[1] < box[3] && other[3] > box[1])) continue;
      taken.push(box);
      const node = made("span", "words" + (place.beside ? " beside" : "") + (place.badge ? " badge" : ""), place.name);
      const corner = map.containerPointToLayerPoint([place.beside ? left : at.x, at.y]);
      Object.assign(node.style, { left: corner.x + "px", top: corner.y + "px", color: css(place.color), fontSize: "12px", background: place.badge ? css(place.badge) : "" });
      if (place.halo && !place.badge) node.style.textShadow = [[-1, 0], [1, 0], [0, -1], [0, 1], [-1, -1], [1, 1], [1, -1], [-1, 1]].map(([x, y]) => `${x}px ${y}px 1px ${css(place.halo)}`).join();
      nodes.push(node);
    }
    wordsPane.replaceChildren(...nodes);
  }

  // --- the panel --------------------------------------------------------------------------------
  byId("title").textContent = data.title;
  for (const [name, words] of data.facts) byId("facts").append(made("dt", "", name), made("dd", "", words));
  const kinds = byId("kinds");
  for (const kind of [...new Set([...Object.keys(data.kinds), ...data.projects.map((one) => one.kind)])]) {
    const first = items.find((item) => item.project.kind === kind);
    if (!first) continue;
    const label = made("label");
    const box = made("input");
    box.type = "checkbox";
    box.checked = true;
    box.addEventListener("change", () => { if (box.checked) hidden.delete(kind); else hidden.add(kind); update(); });
    figures.set(kind, made("b"));
    label.append(box, sample(kindOf(first.project)), made("span", "", kind), figures.get(kind));
    kinds.append(label);
  }
  const notes = byId("notes");
  const note = (words) => notes.append(made("p", "", words));
  note("标记的面积与投资成正比。真实位置在“精度”所写的米数以内；点选项目，虚线圈是它的范围。全区性和未落图的项目只在清单和合计里。");
  note("坐标为 2000 国家大地坐标系经纬度，屏幕上按网络墨卡托显示；量距离和面积请用图纸。");
  for (const words of data.sources) note("文件：" + words);
  if (data.attributions.length) note("图层来源：" + data.attributions.join("；"));
  if (data.omitted.length) note("太大而没有放进本页的图层：" + data.omitted.join("、"));
  note("地图用 Leaflet 绘制，许可如下。");
  notes.append(made("pre", "", byId("licence").textContent));
  byId("search").addEventListener("input", update);
  byId("order").addEventListener("change", list);
  byId("fold").addEventListener("click", () => { document.body.classList.toggle("folded"); map.invalidateSize(); writeWords(); });
  map.on("zoomend", showLayers);
  map.on("moveend zoomend resize", writeWords);
  map.on("zoomstart", () => wordsPane.replaceChildren());
  const bar = L.control.scale({ imperial: false });
  bar._updateMetric = function (whole) {
    const metres = this._getRoundNum(whole);
    this._updateScale(this._mScale, metres < 1000 ? metres + " 米" : metres / 1000 + " 公里", metres / whole);
  };
  bar.addTo(map);
  showLayers();
  update();
})(map_page);
