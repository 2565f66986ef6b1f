// Publish text message: number, message, type; the outbox of the local AWS; topics and subscriptions.

import { outbox } from "./api.js";
import { $, busy, element, perform } from "./ui.js";
import { smsParts } from "./sms_parts.js";

const E164 = /^\+[1-9]\d{1,14}$/;
let local = true;

const sns = (operation, params, options) => perform({ service: "sns", operation, params }, options);

function checkNumber() {
  const number = $("sms-number").value.trim();
  const right = number === "" || E164.test(number);
  $("sms-number").setCustomValidity(right ? "" : "Use E.164 format, such as +15558675309");
  $("sms-number").setAttribute("aria-invalid", String(!right));
  $("sms-number-hint").classList.toggle("bad", !right);
}

function countParts() {
  const { alphabet, units, parts, room } = smsParts($("sms-message").value);
  $("sms-parts").textContent = `${units} characters in ${parts} ${parts === 1 ? "part" : "parts"} (${alphabet}), ${room} left in the last part; each part is billed`;
}

async function showOutbox() {
  if (!local) return;
  const messages = await outbox().catch(() => []);
  const rows = messages.map((message) => {
    const { Message, PhoneNumber, message: text, recipient, kind, timestamp, ...rest } = message;
    const to = PhoneNumber ?? message.phone_number ?? recipient ?? "";
    const body = Message ?? text ?? JSON.stringify(rest);
    return element("li", { textContent: body }, element("small", { textContent: [kind ?? "sms", to, timestamp ?? message.Timestamp].filter(Boolean).join(" · ") }));
  });
  $("outbox").replaceChildren(...(rows.length ? rows : [element("li", { className: "none", textContent: "No messages." })]));
}

async function send() {
  const number = $("sms-number").value.trim();
  const { parts } = smsParts($("sms-message").value);
  const type = document.querySelector("[name=sms-type]:checked").value;
  const result = await sns(
    "publish",
    {
      PhoneNumber: number,
      Message: $("sms-message").value,
      MessageAttributes: { "AWS.SNS.SMS.SMSType": { DataType: "String", StringValue: type } },
    },
    { costs: `${parts} ${parts === 1 ? "part" : "parts"} to ${number}, ${type.toLowerCase()}.` },
  );
  $("sms-status").textContent = result ? `Sent as ${result.response.MessageId}.` : "Not sent.";
  await showOutbox();
}

async function listTopics(chosen) {
  const arns = [];
  let token;
  do {
    const result = await sns("list_topics", token ? { NextToken: token } : {}, { quiet: true });
    if (!result) return;
    arns.push(...result.response.Topics.map((topic) => topic.TopicArn));
    token = result.response.NextToken;
  } while (token);
  const before = chosen ?? $("topic").value;
  $("topic").replaceChildren(...arns.map((arn) => element("option", { value: arn, textContent: arn.split(":").at(-1) })));
  if (arns.includes(before)) $("topic").value = before;
  await listSubscriptions();
}

async function listSubscriptions() {
  const topic = $("topic").value;
  if (!topic) return $("subscriptions").replaceChildren();
  const result = await sns("list_subscriptions_by_topic", { TopicArn: topic }, { quiet: true });
  const rows = (result?.response.Subscriptions ?? []).map(({ SubscriptionArn: arn, Protocol, Endpoint }) => {
    const pending = !arn.startsWith("arn:");
    const remove = element("button", { type: "button", textContent: "Unsubscribe", disabled: pending, "aria-label": `Unsubscribe ${Endpoint}` });
    remove.addEventListener("click", () =>
      busy(remove, async () => {
        await sns("unsubscribe", { SubscriptionArn: arn });
        await listSubscriptions();
      }),
    );
    return element("li", {}, element("span", { textContent: `${Protocol}: ${Endpoint}${pending ? " (waits for its confirmation)" : ""}` }), remove);
  });
  $("subscriptions").replaceChildren(...(rows.length ? rows : [element("li", { textContent: "No subscriptions." })]));
}

function onSubmit(id, work) {
  $(id).addEventListener("submit", (event) => {
    event.preventDefault();
    busy(event.submitter ?? $(id).querySelector("button"), () => work(event.target));
  });
}

function startTopics() {
  const say = (text) => ($("topics-status").textContent = text);
  onSubmit("topic-form", async (form) => {
    const name = $("topic-name").value;
    const fifo = name.endsWith(".fifo");
    const result = await sns("create_topic", { Name: name, ...(fifo && { Attributes: { FifoTopic: "true" } }) });
    if (!result) return;
    form.reset();
    say(`Made ${result.response.TopicArn}.`);
    await listTopics(result.response.TopicArn);
  });
  $("topic").addEventListener("change", listSubscriptions);
  $("topic-delete").addEventListener("click", () =>
    busy($("topic-delete"), async () => {
      if ($("topic").value && (await sns("delete_topic", { TopicArn: $("topic").value }))) say("Topic deleted.");
      await listTopics();
    }),
  );
  onSubmit("subscribe-form", async () => {
    const params = { TopicArn: $("topic").value, Protocol: $("subscribe-protocol").value, Endpoint: $("subscribe-endpoint").value };
    const result = await sns("subscribe", params);
    if (!result) return;
    say(`Subscription: ${result.response.SubscriptionArn}.`);
    await listSubscriptions();
    await showOutbox();
  });
  onSubmit("confirm-form", async (form) => {
    if (await sns("confirm_subscription", { TopicArn: $("topic").value, Token: $("confirm-token").value.trim() })) {
      form.reset();
      say("Confirmed.");
    }
    await listSubscriptions();
  });
  onSubmit("topic-publish-form", async (form) => {
    const params = { TopicArn: $("topic").value, Message: $("topic-message").value };
    if (params.TopicArn.endsWith(".fifo")) Object.assign(params, { MessageGroupId: "console", MessageDeduplicationId: crypto.randomUUID() });
    const result = await sns("publish", params, { costs: "One message to each subscription of the topic." });
    if (!result) return;
    form.reset();
    say(`Published as ${result.response.MessageId}.`);
    await showOutbox();
  });
  $("topics-card").addEventListener("toggle", () => listTopics(), { once: true });
}

export function start(setting) {
  local = setting.local;
  $("outbox-card").hidden = !local;
  $("sms-number").addEventListener("input", checkNumber);
  $("sms-message").addEventListener("input", countParts);
  countParts();
  onSubmit("sms-form", send);
  startTopics();
  showOutbox();
}
