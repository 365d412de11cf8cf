"""Networks, software, files, secrets."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import data, number, text
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    first,
    numbers,
    one_of,
    pattern_spec,
    pool,
    pool_spec,
    shapes,
    template_spec,
)
from pytest_syda.providers.offline.meanings.people import person_spec
from pytest_syda.providers.offline.meanings.places import of_its_country
from pytest_syda.providers.offline.meanings.secrets import digest, identifier, password, password_hash, token
from pytest_syda.providers.offline.meanings.slugs import slug
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.kinds.strings import Bytes, Hash
from pytest_syda.recipe.spec import Spec

OCTET = "([1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9])"
IPV4 = rf"(192\.0\.2|198\.51\.100|203\.0\.113)\.{OCTET}"
IPV4_MANY = rf"198\.1[89]\.{OCTET}\.{OCTET}"
IPV6 = "2001:db8:[1-9a-f][0-9a-f]{3}:[1-9a-f][0-9a-f]{3}::[1-9a-f][0-9a-f]{0,3}"
MAC = "00:00:5e(:[0-9a-f]{2}){3}"


def ip(c: ColumnContext) -> Spec | None:
    if c.facts.says(r"\bv6|ipv6") and not c.facts.says("ipv4|v4"):
        return shapes(IPV6)(c)
    return shapes(IPV4_MANY if c.unique else IPV4, r"192\.0\.2\.[1-9]")(c)


def mac(c: ColumnContext) -> Spec | None:
    return shapes("02(:[0-9a-f]{2}){5}" if c.unique else MAC, "02[0-9a-f]{10}")(c)


def hostname(c: ColumnContext) -> Spec | None:
    """With its environment and its region, unless those have columns of their own."""
    if c.home.has("environment", "env", "region", "data center", "availability zone", "zone"):
        return shapes(r"(app|api|web|db|worker|cache|queue|files)-[0-9]{2,3}\.example\.(com|net)")(c)
    return pool("hostnames")(c)


_SERVERS = {"Ubuntu": "22.04 24.04 20.04", "Debian": "12 11", "Rocky Linux": "9.4 8.10", "Windows Server": "2022 2019"}
_DEVICES = {"Windows": "11 10", "macOS": "14.5 13.6 15.1", "Ubuntu": "22.04 24.04", "iOS": "17.4 16.7 18.1", "Android":
    "14 13 15"}  # fmt: skip
_BROWSERS = {"Chrome": "126.0 128.0 131.0", "Safari": "17.4 18.1", "Firefox": "127.0 132.0", "Edge": "126.0 130.0"}
_MACHINES = word_set("server host node vm instance machine container virtual hypervisor")
_OS, _BROWSER = (
    ("os name", "os", "operating system", "os family", "os type"),
    ("browser name", "browser", "web browser"),
)


def operating_system(c: ColumnContext) -> Spec | None:
    """With its version, unless that has a column of its own."""
    serves = bool(_MACHINES & {*c.home.entity, *c.prefix})
    if c.home.find("os version", "operating system version") and not c.prefix:
        return choice_spec(*(_SERVERS if serves else _DEVICES))
    if serves:
        return choice("Ubuntu 22.04 LTS:5 | Debian 12:4 | Rocky Linux 9:2 | Windows Server 2022:2")(c)
    return choice("Windows 11:4 | macOS 14:3 | Ubuntu 22.04:2 | iOS 17:4 | Android 14:4")(c)


def version(c: ColumnContext) -> Spec | None:
    beside = c.home.find(*(_OS if c.own == ("os", "version") else _BROWSER if c.own == ("browser", "version") else ()))
    if beside and c.home.table[beside].type.kind == "string" and not c.home.table[beside].comment:
        known = _SERVERS | _DEVICES | _BROWSERS
        return When(column=beside, cases={name: choice_spec(*known[name].split()) for name in known})
    if {"app", "api"} & {*c.own} and not c.fits(5):
        return choice_spec("v1", "v2", "v3")
    if c.own[:1] == ("api",):
        return choice_spec("v1", "v2", "v3", "2024-06", "2025-01") if c.fits(7) else choice_spec("v1", "v2")
    return shapes(r"[1-6]\.([0-9]|1[0-9])\.[0-9]", r"[1-9]\.[0-9]")(c)


def path(c: ColumnContext) -> Spec | None:
    if {"resume", "cv"} & {*c.own}:
        return template_spec("/resumes/{who|slug}.pdf", who=person_spec(c, "full_name"))
    if {"url", "request", "endpoint", "page", "uri", "route", "api"} & set(c.own) or {
        "request",
        "access",
        "log",
        "http",
        "hit",
        "visit",
        "pageview",
        "endpoint",
        "api",
        "route",
        "analytics",
        "redirect",
    } & set(c.home.entity):
        return pool("url_paths")(c)
    if {"s3", "bucket", "object", "storage"} & set(c.own):
        return template_spec(
            "uploads/202{y}/{code}/{file}",
            y=choice_spec("4", "5"),
            code=pattern_spec("[a-f0-9]{8}"),
            file=pool_spec("file_names", "name", "file"),
        )
    return pool("file_names", "path", "file")(c)


def _size(c: ColumnContext, wanted: int) -> int:
    return min(wanted, c.column.type.length or wanted)


def party_login(c: ColumnContext) -> bool:
    return bool({"account", "user", "identity", "login"} & set(c.home.entity)) and c.about("software", "tech", "social")


__all__ = ["IPV4", "MEANINGS", "digest", "first", "identifier", "ip", "mac"]


MEANINGS = [
    text("ip | ip address | ipv4 | ipv4 address | client ip | remote ip | server ip | source ip | destination ip | "
        "host ip | last login ip | login ip | remote address | ip v 4 | public ip | private ip | registration ip | "
        "last ip | user ip | gateway ip | internal ip", ip),
    text("ipv6 | ipv6 address | ip v 6", shapes(IPV6)),
    text("subnet | cidr | cidr block | network | ip range | network address | network range | vpc cidr", shapes(
        r"198\.51\.100\.(0|64|128|192)/26", r"10\.[0-9]{1,2}\.0\.0/16")),
    text("netmask | subnet mask", choice("255.255.255.0:6 | 255.255.0.0:2 | 255.255.255.128")),
    text("mac | mac address | hardware address | wifi mac | ethernet address | bluetooth address | bssid", mac),
    text("hostname | host | server name | host name | node name | machine name | server | node | fqdn | "
        "host address | server host | db host | smtp host | instance name | computer name", hostname),
    text("domain | domain name | website domain | email domain | company domain | root domain | site domain | "
        "referrer domain", pool("companies", "domain", "company")),
    text("subdomain | tenant slug | workspace slug", lambda c: pool("companies", "slug", "company")(c) if c.fits(
        40) else shapes("(north|blue|river|oak|silver|bright|granite|summit|harbor|cedar|willow|falcon)"
        "(labs|works|studio|group|foods|media|tech|bank|care|print)[1-9]?", "[a-z]{6,8}")(c)),
    text("nameserver | dns server | name server", shapes(r"ns[1-4]\.example\.(com|net|org)")),
    text("record type | dns record type", choice("A:6 | AAAA:2 | CNAME:4 | MX:2 | TXT:3 | NS:1")),
    text("ssid | wifi name | network name", choice("HomeNetwork | Office-Guest | CoffeeCorner | Warehouse-5G | "
        "FrontDesk | LabNet")),
    text("user agent | useragent | client | browser agent | agent string", lambda c: pool("user_agents", "agent",
        "agent")(c) if "client" not in c.own else None),
    text("browser | browser name | web browser", choice("Chrome:10 | Safari:5 | Firefox:3 | Edge:3")),
    text("server os | machine os | host os | node os | instance os | server operating system", choice(
        "Ubuntu 22.04 LTS:5 | Debian 12:4 | Rocky Linux 9:2 | Windows Server 2022:2 | Amazon Linux 2023:2")),
    text("os | operating system | os name | os type | device os | os family", operating_system),
    text("os version | browser version | firmware version | app version | software version | version | "
        "version number | release version | api version | client version | semver | semantic version | "
        "sdk version | schema version | model version | firmware | package version | library version | "
        "release number | driver version | runtime version | agent version | release tag | version name | release",
        version),
    text("device | device name | device model | phone model | model device", lambda c: choice("iPhone 15:3 | "
        "Pixel 8:2 | Galaxy S24:3 | iPad Air:1 | MacBook Pro:2 | ThinkPad X1:2 | Surface Laptop:1")(c) if not c.about(
        "iot") else template_spec("{kind}-{n}", kind=choice_spec("Sensor", "Gateway", "Meter", "Thermostat", "Camera"),
        n=pattern_spec("0[0-9]{3}"))),
    text("device token | push token | fcm token | apn token", token()),
    text("md5 | md5 hash | md5 checksum", digest(32)),
    text("sha1 | sha1 hash", digest(40)),
    text("sha256 | sha256 hash | sha256 checksum", digest(64)),
    text("sha512", digest(128)),
    text("sha | commit sha | commit hash | git sha | commit | git commit | commit id | git hash | head sha | "
        "base sha | merge commit | revision hash | git revision", lambda c: digest(40 if c.fits(40) else 0)(c) if
        "short" not in c.own else Hash(digits=7)),
    text("short sha", shapes("[0-9a-f]{7}")),
    text("hash | checksum | digest | file hash | content hash | signature hash | fingerprint | etag | block hash | "
        "transaction hash | query hash | cache key | merkle root | data hash", digest()),
    text("token | access token | refresh token | authentication token | session token | reset token | csrf token | "
        "api token | bearer token | verification token | confirmation token | password reset token | "
        "remember token | invite token | secret token | unsubscribe token | jwt | session key | session id | "
        "activation token | nonce | state token | magic link token | authentication key | id token | "
        "security stamp | validation token | public token", token()),
    text("api key | apikey | access key | access key id | public key id | client key | publishable key | "
        "authentication secret", token("key_")),
    text("secret | client secret | secret key | api secret | webhook secret | signing secret | shared secret | "
        "totp secret | mfa secret | otp secret | signing key | encryption key | private key | two factor secret | "
        "app secret", token("sec_")),
    text("client id | application id | app id | tracking id external | correlation id | request id | trace id | "
        "span id | message id | job id | event id | session identifier | visitor id | anonymous id | "
        "idempotency key | run id | execution id | object id | process id | instance id | batch uuid | "
        "gateway transaction id | provider id | external uuid | uuid | guid | public id | unique id | uid | "
        "identifier | resource id | entity id | global id | file id | asset uuid | cart id | task id | "
        "device uuid | uniqueid | external key", identifier),
    text("stripe customer id | stripe id", shapes("cus_[A-Za-z0-9]{14}")),
    text("stripe subscription id", shapes("sub_[A-Za-z0-9]{14}")),
    text("stripe payment id | payment intent id | stripe payment intent id | stripe charge id", shapes(
        "pi_[A-Za-z0-9]{16}")),
    text("api key name | token name | key name", choice("Production:4 | Staging:3 | CI pipeline:2 | Mobile app:2 | "
        "Reporting:2 | Local development")),
    text("key hash | token hash", digest()),
    text("qr code | qr code data | barcode data", shapes("[A-Z0-9]{16}", "[A-Z0-9]{10}")),
    text("id | identifier code", lambda c: identifier(c) if c.length is None or c.length in {32, 36, 40, 64} else None),
    text("salt | password salt", digest(16)),
    text("password hash | hashed password | encrypted password | pass hash | password digest | hash password",
        password_hash),
    text("password | user password | passphrase", password),
    text("security question | secret question", choice("What was the name of your first pet? | "
        "What city were you born in? | What is your mother's maiden name? | What was your first car? | "
        "What is your favorite book?")),
    text("public key | ssh key | ssh public key | certificate | pem", lambda c: template_spec(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5{key}", key=pattern_spec("[A-Za-z0-9+/]{48}")) if c.fits(75) else digest()(c)),
    text("slug | url slug | permalink slug | handle url | seo slug | url key | page slug | post slug | "
        "category slug | product slug", slug),
    text("file name | filename | original filename | original name | attachment name | document file name | "
        "upload name | attachment | file | document file | image name | image filename | file original name | "
        "stored name", pool("file_names", "name", "file")),
    text("path | file path | filepath | directory | folder path | url path | request path | endpoint | route | "
        "uri path | storage path | s3 key | object key | full path | local path | relative path | page path | "
        "api endpoint | source path | log path | storage key | page | referrer path | directory path | image path | "
        "resource path | file location | request uri | request url path | blob path", path),
    text("folder | folder name | directory name", choice("Documents:3 | Invoices:3 | Reports:3 | Contracts:2 | "
        "Photos:2 | Archive:2 | Templates:1 | Shared:1")),
    text("bucket | bucket name | storage bucket", choice("media-assets | user-uploads | app-backups | "
        "data-exports | static-files")),
    text("file extension | extension", pool("file_names", "extension", "file")),
    text("mime | mime type | content type | media type | file type mime | mimetype | file mime type", lambda c: pool(
        "file_names", "mime", "file")(c) if c.home.has("file name", "filename", "name", "path",
        "extension") else pool("mime_types", "type", "mime")(c)),
    text("file type | file format | document format | output format | export format | attachment type", pool(
        "file_names", "extension", "file")),
    text("referrer | referer | http referrer | referring url", choice("https://search.example.com/:6 "
        "| https://news.example.com/:2 | https://www.example.com/blog:3 | https://social.example.com/:3 | "
        "https://partner.example.net/:1")),
    text("programming language | language code programming | primary language | tech stack | code language | "
        "source language", lambda c: pool("programming_languages")(c) if (c.about("tech", "software", "work") or {
        "programming", "stack"} & set(c.own)) and not c.home.has("target language") else None),
    text("framework", choice("Django:3 | FastAPI:3 | React:4 | Vue:2 | Spring Boot:2 | Rails:1 | Next.js:2")),
    text("database | database name | db name | engine | database engine | database type | db engine",
        lambda c: choice("PostgreSQL:6 | MySQL:3 | SQLite:1 | MariaDB:1")(c) if {"engine", "type"} & set(
        c.own) or c.own == ("database",) else choice("app_production | analytics | billing | inventory | "
        "auth_service | reporting")(c)),
    text("branch | git branch | branch name git | source branch | target branch | head branch | base branch",
        lambda c: pool("git_branches")(c) if c.about("tech", "software", "work") or "git" in c.own else choice(
        "Downtown:4 | Westside:3 | Northgate:2 | Riverside:2 | Airport Road:1 | Central:3")(c)),
    text("commit message", pool("commit_messages")),
    text("package | package name | library | dependency | module | gem | npm package | module name | plugin name | "
        "artifact name | crate | image repository", lambda c: pool("package_names")(c) if c.about("tech", "software",
        "work") or "name" not in c.own else None),
    text("license | software license | license name | spdx", lambda c: pool("licenses")(c) if c.about("tech",
        "software", "work") or {"software", "spdx"} & set(c.own) else None),
    text("service | service name | microservice | app name | application | application name | component | "
        "system name | system | subsystem | source system | component name", lambda c: choice("auth-service:3 | "
        "billing-api:3 | search-indexer:2 | notification-worker:2 | web-frontend:4 | report-builder:1 | "
        "payment-gateway:2")(c) if c.about("tech", "software", "work", "support") or {"micro", "app", "source"} & set(
        c.own) else None),
    text("queue | queue name | topic name | stream name | channel name queue | exchange name", pool("queue_names")),
    text("event name | event | event type | webhook event | trigger event | action event | topic event | event key",
        lambda c: pool("event_names")(c) if (c.about("tech", "software", "work", "iot",
        "marketing") and "event" not in c.home.entity[-1:]) or ({"webhook", "type", "key"} & set(
        c.own) and not c.about("events", "sports")) else None),
    text("action | activity | operation | activity type | action type | audit action | operation type | "
        "change type | action name", choice("create:6 | update:8 | delete:2 | login:5 | logout:3 | export:1")),
    text("scope | oauth scope | api scope | token scope", lambda c: choice("read:4 | read write:4 | "
        "read write admin:1 | profile email:3")(c) if c.column.attribute.lower().endswith("s") or "oauth" in c.own
        else choice("read:5 | write:3 | admin:1 | profile:2")(c)),
    text("permission | permission name | permission code | privilege | grant type permission | ability", lambda c:
        pool("permissions", "code", "permission")(c) or choice("read:5 | write:3 | delete:1 | admin:1")(c)),
    text("grant type", choice("authorization_code:5 | client_credentials:3 | refresh_token:4 | password:1")),
    text("token type", choice("bearer:9 | mac:1")),
    text("authentication provider | oauth provider | identity provider | provider | login provider | sso provider | "
        "authentication method | login method", lambda c: choice(
        "google:5 | github:3 | microsoft:3 | apple:2 | local:6")(c) if {"authentication", "oauth", "identity",
        "login", "sso"} & {*c.own} or party_login(c) else None),
    text("locale | language locale | language tag | preferred locale | user locale | default locale",
        of_its_country("locale", lambda c: choice(
        "en_US:8 | en_GB:3 | es_ES:2 | fr_FR:2 | de_DE:2 | pt_BR | ja_JP")(c) if not c.facts.says(
        "BCP|IETF|hyphen|-") else choice("en-US:8 | en-GB:3 | es-ES:2 | fr-FR:2 | de-DE:2 | pt-BR | ja-JP")(c))),
    text("feature flag | flag name | flag key | feature key | toggle | flag | feature flag name", pool(
        "feature_flags")),
    text("setting name | setting key | config key | option name | preference key | setting | parameter name | "
        "property name | variable name | config name | option key | key setting | environment var", pool(
        "setting_names", "key", "setting")),
    text("setting value | config value | option value | property value | parameter value", pool("setting_names",
        "value", "setting")),
    text("error code | exit code | error type | exception | exception class | exception type | error class | "
        "error name", lambda c: choice("TimeoutError:4 | ValidationError:4 | ConnectionError:3 | "
        "PermissionDenied:2 | NotFound:3 | RateLimitExceeded:1")(c) if "code" not in c.own else choice(
        "E1001 | E1042 | E2003 | E3017 | E4040 | E5000")(c)),
    text("container image | docker image | image tag | docker tag | image reference", lambda _: template_spec(
        "registry.example.com/{name}:{tag}", name=pool_spec("package_names"), tag=pattern_spec(
        r"[1-4]\.[0-9]\.[0-9]"))),
    text("namespace | cluster | cluster name | kubernete namespace | project id cloud", choice("production:4 | "
        "staging:3 | default:3 | monitoring:2 | platform:2 | data:1")),
    text("instance type | machine type | vm size | server type", choice("t3.micro:3 | t3.medium:4 | m5.large:4 | "
        "c5.xlarge:2 | r5.large:1")),
    text("cipher suite | tls version", choice("TLSv1.3:7 | TLSv1.2:4")),
    text("sql | query | sql query | query text | statement text", lambda c: choice("SELECT id, email FROM users "
        "WHERE is_active = true:3 | SELECT COUNT(*) FROM orders WHERE created_at > '2025-01-01':3 | "
        "UPDATE carts SET status = 'expired' WHERE updated_at < '2025-06-01':1")(c) if {"sql", "database", "slow"} & {
        *c.phrase} else choice("running shoes:3 | wireless headphones:3 | winter jacket:2 | standing desk:2 | "
        "coffee grinder:2 | yoga mat:1 | office chair:2")(c)),
    text("search term | search query | keyword | search keyword | search phrase | search text | q", choice(
        "running shoes:3 | wireless headphones:3 | winter jacket:2 | standing desk:2 | coffee grinder:2 | "
        "yoga mat:1 | office chair:2 | desk lamp:1 | hiking boots:2")),
    text("regex | pattern | regular expression", lambda c: choice(r"^\d{5}$ | ^[A-Z]{3}-\d+$ | .+@.+\..+")(c) if
        c.own != ("name",) else None),
    text("emoji | icon emoji", choice("👍:5 | ❤️:4 | 😂:4 | 🎉:2 | 🔥:2 | 👀:1 | 🚀:2")),
    text("icon | icon name | icon class | glyph", choice("home | user | settings | bell | calendar | chart-bar | "
        "credit-card | envelope | folder | star | truck | shopping-cart")),
    text("wallet address | ethereum address | crypto address | eth address", shapes("0x[0-9a-f]{40}")),
    text("bitcoin address", shapes("bc1q[02-9ac-hj-np-z]{38}")),
    text("x | y | data | blob | raw | payload | body raw | content raw", lambda _: None),
    number("ssh port", one_of(22)),
    number("smtp port | mail port", one_of(25, 465, 587)),
    number("db port | database port", one_of(5432, 3306, 1433, 27017)),
    number("port | port number | server port | source port | destination port | db port | smtp port", one_of(80, 443,
        8080, 22, 5432, 3306, 6379, 8443, 9200, 5672)),
    number("status code | http status | http status code | response code | response status | http code | "
        "response status code", one_of(200, 201, 204, 301, 400, 401, 403, 404, 422, 500, 503, weights=(60, 8, 5, 2, 4,
        3, 2, 8, 2, 3, 1))),
    number("exit code | return code", one_of(0, 1, 2, 127, 137, weights=(30, 4, 1, 1, 1))),
    number("error code", numbers(1000, 5999, decimals=0)),
    number("process id | pid | thread id", numbers(300, 64000, decimals=0)),
    number("vlan | vlan id", numbers(10, 400, decimals=0)),
    number("prefix length | subnet prefix", one_of(16, 20, 22, 24, 28)),
    number("ttl", one_of(60, 300, 600, 3600, 86400)),
    number("rate limit | request limit | max request | api limit | quota limit", one_of(60, 100, 500, 1000, 5000,
        10000)),
    data("hash | checksum | digest | md5 | sha256 | sha1 | fingerprint | signature", lambda c: Bytes(shortest=_size(c,
        32), longest=_size(c, 32)) if c.kind == "bytes" else None),
    data("salt | nonce | iv", lambda c: Bytes(shortest=_size(c, 16), longest=_size(c, 16)) if c.kind == "bytes" else
        None),
    data("key | secret | token | private key | public key | encryption key", lambda c: Bytes(shortest=_size(c, 32),
        longest=_size(c, 32)) if c.kind == "bytes" else None),
]  # fmt: skip
