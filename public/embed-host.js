/* For pages that show embeds: each frame as high as what is in it. Load it once, anywhere in the page. */
(function () {
  'use strict';
  function frames() {
    return document.querySelectorAll('iframe[src*="/embed/"]');
  }
  function greet() {
    frames().forEach(function (frame) {
      frame.contentWindow.postMessage({ type: 'barometre:ready' }, '*');
    });
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'barometre:height' || !(data.height > 0 && data.height < 5000)) return;
    var height = Math.ceil(data.height);
    frames().forEach(function (frame) {
      /* Whatever the message says, only the window that sent it changes. */
      if (frame.contentWindow !== event.source) return;
      frame.height = height;
      /* A sheet that undoes attributes (all: unset) leaves this one. */
      frame.style.height = height + 'px';
    });
  });
  greet();
  addEventListener('load', greet);
})();
