<?php

declare(strict_types=1);

/** The settings page of the user. Where the backend is and which key it wants is the administrator's affair. */
final class tlsbadge_preferences
{
    private const SECTION = 'tlsbadge';

    public function __construct(private tlsbadge $plugin, private rcube_config $config)
    {
    }

    /** Adds a section to the list. */
    public function section(array $args): array
    {
        $args['list'][self::SECTION] = [
            'id' => self::SECTION,
            'section' => $this->plugin->gettext('section'),
            'class' => 'server',
        ];
        return $args;
    }

    /** The form of that section. */
    public function form(array $args): array
    {
        if ($args['section'] !== self::SECTION) {
            return $args;
        }
        $options = [];
        if ($this->mayChange('tlsbadge_show')) {
            $box = new html_checkbox(['name' => '_tlsbadge_show', 'id' => 'tlsbadge-show', 'value' => 1]);
            $options['show'] = $this->option('show', $box->show($this->config->get('tlsbadge_show') ? 1 : 0));
        }
        if ($this->mayChange('tlsbadge_inside')) {
            $area = new html_textarea(['name' => '_tlsbadge_inside', 'id' => 'tlsbadge-inside', 'rows' => 4, 'spellcheck' => 'false']);
            $help = html::div('form-text', rcube::Q($this->plugin->gettext('inside_help')));
            $inside = implode("\n", (array) $this->config->get('tlsbadge_inside'));
            $options['inside'] = $this->option('inside', $area->show($inside) . $help);
        }
        $args['blocks']['main'] = ['name' => rcube::Q($this->plugin->gettext('section')), 'options' => $options];
        return $args;
    }

    /** Takes what was sent. */
    public function save(array $args): array
    {
        if ($args['section'] === self::SECTION) {
            $inside = (string) rcube_utils::get_input_string('_tlsbadge_inside', rcube_utils::INPUT_POST);
            $args['prefs']['tlsbadge_show'] = isset($_POST['_tlsbadge_show']);
            $args['prefs']['tlsbadge_inside'] = preg_split('/[\s,]+/', $inside, 200, PREG_SPLIT_NO_EMPTY);
        }
        return $args;
    }

    private function mayChange(string $name): bool
    {
        return !in_array($name, (array) $this->config->get('dont_override'), true);
    }

    private function option(string $name, string $content): array
    {
        return ['title' => html::label("tlsbadge-$name", rcube::Q($this->plugin->gettext($name))), 'content' => $content];
    }
}
