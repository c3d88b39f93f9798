"use strict";

// The few words that must be there when the backend is not. All others come from it.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  const PHRASES = {
    en: {
      label: "Not checked",
      nothing: "Nothing to check",
      waiting: "Checking…",
      "no-trace": "This message carries no record of its way. That is usual for drafts and sent messages.",
      unreadable: "The mail program did not hand over the header of this message.",
      external: "This message was opened from a file or another message. Nobody vouches for what it says of its way.",
      offline: "The tlsbadge server cannot be reached.",
      slow: "The tlsbadge server did not answer in time.",
      busy: "The tlsbadge server is busy. Open the message again in a minute.",
      key: "The tlsbadge server does not accept the access key of this add-in.",
      settings: "The tlsbadge server cannot use the settings of this add-in.",
      old: "The tlsbadge server and this add-in do not understand each other. One of them needs an update.",
      failed: "The tlsbadge server could not check this message.",
    },
    de: {
      label: "Nicht geprüft",
      nothing: "Nichts zu prüfen",
      waiting: "Wird geprüft…",
      "no-trace": "In dieser Nachricht ist nichts über ihren Weg vermerkt. Bei Entwürfen und gesendeten Nachrichten ist das üblich.",
      unreadable: "Das Mailprogramm hat die Kopfzeilen dieser Nachricht nicht herausgegeben.",
      external: "Diese Nachricht wurde aus einer Datei oder einer anderen Nachricht geöffnet. Für ihre Angaben zum Weg bürgt niemand.",
      offline: "Der tlsbadge-Server ist nicht erreichbar.",
      slow: "Der tlsbadge-Server hat nicht rechtzeitig geantwortet.",
      busy: "Der tlsbadge-Server ist ausgelastet. Öffnen Sie die Nachricht in einer Minute noch einmal.",
      key: "Der tlsbadge-Server nimmt den Zugangsschlüssel dieser Erweiterung nicht an.",
      settings: "Der tlsbadge-Server kann die Einstellungen dieser Erweiterung nicht verwenden.",
      old: "Der tlsbadge-Server und diese Erweiterung verstehen einander nicht. Eines von beiden muss aktualisiert werden.",
      failed: "Der tlsbadge-Server konnte diese Nachricht nicht prüfen.",
    },
    fr: {
      label: "Non vérifié",
      nothing: "Rien à vérifier",
      waiting: "Vérification…",
      "no-trace": "Ce message ne porte aucune trace de son trajet. C’est normal pour les brouillons et les messages envoyés.",
      unreadable: "Le logiciel de messagerie n’a pas communiqué l’en-tête de ce message.",
      external: "Ce message a été ouvert depuis un fichier ou un autre message. Personne ne se porte garant de ce qu’il dit de son trajet.",
      offline: "Le serveur tlsbadge est injoignable.",
      slow: "Le serveur tlsbadge n’a pas répondu à temps.",
      busy: "Le serveur tlsbadge est occupé. Rouvrez le message dans une minute.",
      key: "Le serveur tlsbadge n’accepte pas la clé d’accès de cette extension.",
      settings: "Le serveur tlsbadge ne peut pas utiliser les réglages de cette extension.",
      old: "Le serveur tlsbadge et cette extension ne se comprennent pas. L’un des deux doit être mis à jour.",
      failed: "Le serveur tlsbadge n’a pas pu vérifier ce message.",
    },
    es: {
      label: "No comprobado",
      nothing: "Nada que comprobar",
      waiting: "Comprobando…",
      "no-trace": "En este mensaje no hay nada registrado sobre su camino. Es lo habitual en borradores y mensajes enviados.",
      unreadable: "El programa de correo no ha entregado el encabezado de este mensaje.",
      external: "Este mensaje se abrió desde un archivo u otro mensaje. Nadie responde de lo que dice sobre su camino.",
      offline: "No se puede contactar con el servidor tlsbadge.",
      slow: "El servidor tlsbadge no ha respondido a tiempo.",
      busy: "El servidor tlsbadge está ocupado. Vuelva a abrir el mensaje dentro de un minuto.",
      key: "El servidor tlsbadge no acepta la clave de acceso de este complemento.",
      settings: "El servidor tlsbadge no puede usar los ajustes de este complemento.",
      old: "El servidor tlsbadge y este complemento no se entienden. Uno de los dos necesita una actualización.",
      failed: "El servidor tlsbadge no ha podido comprobar este mensaje.",
    },
  };

  /** One of en, de, fr, es: the language asked for, else the browser's. */
  tlsbadge.language = (lang) => {
    const wanted = lang ? [lang] : globalThis.navigator?.languages ?? [];
    const short = wanted.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
    return short.find((tag) => Object.hasOwn(PHRASES, tag)) ?? "en";
  };

  /** What to draw when there is no answer: grey, a question mark, and the reason in words. */
  tlsbadge.quiet = (reason, lang) => {
    const language = tlsbadge.language(lang);
    const words = PHRASES[language];
    const label = { waiting: words.waiting, "no-trace": words.nothing }[reason] ?? words.label;
    const sentence = reason === "waiting" ? "" : words[reason];
    return { quiet: reason, state: "", label, sentence, shape: "question-mark", colour: "grey", link: "", lang: language };
  };
})();
