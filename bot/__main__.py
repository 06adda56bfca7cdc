"""The command line: run it all, or one thing at a time.

What a command needs is imported inside it: cutting a reply or reading a paper does not wait for a database's library.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import Settings, SettingsWrong, load
from tracker.refusals import Refusal

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Chaser follows up improvement plans.")


def main() -> None:
    """Run a command; a refusal is a sentence and exit status 1, never a traceback."""
    try:
        app()
    except (Refusal, SettingsWrong) as refusal:
        print(getattr(refusal, "sentence", str(refusal)), file=sys.stderr)
        raise SystemExit(1) from None


def _there(file: Path) -> Path:
    """A file that exists; else it says so, with exit status 1."""
    if not file.is_file():
        print(f"There is no file {file}.", file=sys.stderr)
        raise SystemExit(1)
    return file


def _settings() -> Settings:
    from bot import wiring

    settings = load()
    wiring.start_logging(settings)
    return settings


@app.command()
def run() -> None:
    """Start Chaser: in Slack if tokens are set, else in a local workspace on this machine."""
    from bot import local, service

    settings = _settings()
    if settings.mode == "local":
        local.run(settings)
    else:
        service.run(settings)


@app.command()
def talk() -> None:
    """Hear people and answer them, without the clock (`tick` runs beside it)."""
    from bot import service

    service.talk(_settings())


@app.command()
def tick(once: Annotated[bool, typer.Option(help="Do what is due now, and stop.")] = False) -> None:
    """Run the clock: ratings, alerts, reminders, digests, mail in and out."""
    from bot import service

    if once:
        for line in service.tick_once(_settings()):
            print(line)
    else:
        service.tick(_settings())


@app.command()
def sweep() -> None:
    """Look again at every rating that time may have changed, now."""
    from bot import service

    print(service.job_once(_settings(), "sweep") or "No rating changed.")


@app.command()
def deliver() -> None:
    """Send what is waiting to go out, now."""
    from bot import service

    print(service.job_once(_settings(), "deliver") or "Nothing was waiting.")


@app.command()
def migrate() -> None:
    """Bring the database to the shape that this version needs."""
    from bot import wiring

    wiring.open_database(_settings()).dispose()
    print("The database is up to date.")


@app.command()
def read(
    file: Annotated[Path, typer.Argument(help="The paper: Word, Excel, CSV, Markdown, HTML, PDF or text.")],
    as_json: Annotated[bool, typer.Option("--json", help="Everything that was understood, as JSON.")] = False,
) -> None:
    """Read a paper and show what is in it, without a database."""
    from bot.reading import read_file
    from bot.reading_command import draft_to_json
    from bot.reading_text import draft_to_text

    draft = read_file(_there(file))
    print(json.dumps(draft_to_json(draft), ensure_ascii=False, indent=1) if as_json else draft_to_text(draft))


@app.command("import")
def import_paper(
    file: Annotated[Path, typer.Argument(help="The paper.")],
    plan: Annotated[str, typer.Option(help="Short key of the plan, such as CQC10.")],
    by: Annotated[str, typer.Option(help="Who brings it: e-mail address or name; they lead the plan.")] = "",
    apply: Annotated[bool, typer.Option("--apply", help="Apply a corrected paper to the plan that exists.")] = False,
) -> None:
    """Bring a paper in as a draft plan; of a plan that exists, say what it changes, and apply that if told to."""
    from bot import import_command

    for words in import_command.import_paper(_settings(), _there(file), plan, by, is_to_apply=apply):
        print(words, end="\n\n")


@app.command("people")
def import_people(
    file: Annotated[Path, typer.Argument(help="A CSV file with the columns name, email, title ...")],
) -> None:
    """Take the people of a list into the register."""
    from bot import import_command

    print(import_command.take_people(_settings(), _there(file)))


@app.command()
def interpret(
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines in, JSON lines out.")] = True,
) -> None:
    """Say how replies on standard input are understood, without a database."""
    from bot.interpret_command import interpret_lines

    del as_json  # the only form there is; the option says so on the command line
    for line in interpret_lines(sys.stdin):
        print(line)


@app.command("cut-reply")
def cut_reply(
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines with id and text in, id and reply out.")] = False,
) -> None:
    """Cut what a person wrote from a mail on standard input."""
    from bot.cut_reply_command import cut_reply as cut_one
    from bot.cut_reply_command import cut_reply_lines

    if as_json:
        for line in cut_reply_lines(sys.stdin):
            print(line)
    else:
        print(cut_one(sys.stdin.buffer.read()))


@app.command()
def doctor(
    what: Annotated[str, typer.Argument(help="`mail` sends a mail to itself and says what became of it.")] = "",
) -> None:
    """Say in words what is missing for Chaser to work."""
    from bot import doctor as doctors

    findings = doctors.examine_mail(_settings()) if what == "mail" else doctors.examine(_settings())
    for finding in findings:
        print(f"{'ok ' if finding.is_well else 'NO '} {finding.about}: {finding.words}")
    if not all(finding.is_well for finding in findings):
        raise SystemExit(1)


@app.command()
def manifest() -> None:
    """Print the manifest to paste where a Slack app is made."""
    from bot.slack.manifest import as_yaml

    print(as_yaml())


if __name__ == "__main__":
    main()
