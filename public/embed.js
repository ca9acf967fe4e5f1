/* What an embed does where scripts run: its theme, and its height to whoever frames it. It stores and asks for nothing. */
(function () {
  'use strict';
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  if (theme === 'dark' || theme === 'auto') root.setAttribute('data-theme', theme);
  if (query.get('transparent') === '1') root.setAttribute('data-transparent', '');
  if (parent === window) return;
  /* WordPress: #?secret=… */
  var secret = (/[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash) || [])[1];
  var id = location.pathname.replace(/^.*?\/embed\/|\/$/g, '').replace(/\//g, '-');
  var sent = 0;
  function post(message) {
    parent.postMessage(message, '*');
  }
  function send(again) {
    var height = Math.ceil(root.getBoundingClientRect().height);
    if (height === sent && again !== true) return;
    sent = height;
    post({ type: 'barometre:height', height: height });
    if (secret) post({ message: 'height', value: height, secret: secret });
    var datawrapper = {};
    datawrapper[id] = height;
    post({ 'datawrapper-height': datawrapper });
    post({ sentinel: 'amp', type: 'embed-size', height: height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height: height }));
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (event.source !== parent || !data) return;
    if (data.type === 'barometre:ready' || (secret && data.message === 'ready' && data.secret === secret)) send(true);
  });
  new ResizeObserver(send).observe(root);
  addEventListener('load', function () {
    send(true);
  });
})();
