"""Machines that compute, models that learn, pipelines that build."""

from __future__ import annotations

WORDS = """
[]
pipeline | pipeline name = build-and-test:5 | deploy-production:4 | nightly-release:3 | lint:2 | security-scan:2
workflow | workflow name | ci workflow = Build and Test:5 | Deploy to Production:4 | Nightly Release:3 | Security
    Scan:2
patch level | patch version / 20(24|25)-(0[1-9]|1[0-2])
pr title | pull request title | merge request title = Fix login redirect loop:4 | Add pagination to orders API:4 |
    Bump dependencies:4 | Refactor billing module:3 | Update README:3 | Add retry to webhook delivery:3
commit message | commit subject = Fix typo in README:4 | Add tests for invoice totals:4 | Handle empty response:3 |
    Bump version to 2.4.1:2 | Refactor date parsing:3
image tag | container tag | docker tag | tag image = latest:4 | v1.4.2:3 | v2.0.0:2 | v2.1.3:3 | stable:2 |
    sha-4f9c2e1:2
line added | addition ~ 1 60 900
line removed | line deleted | deletion ~ 0 30 600
gpu | gpu type | gpu model | accelerator = A100:5 | H100:4 | T4:4 | V100:3 | L4:3
train loss | training loss | validation loss | value loss | test loss ~ 0.02 0.38 2.4 4
optimizer | optimizer name = Adam:5 | AdamW:5 | SGD:3 | RMSprop:1
activation | activation function = ReLU:5 | GELU:4 | Sigmoid:2 | Tanh:2 | Softmax:2
loss function = Cross-Entropy:5 | MSE:4 | MAE:2 | Hinge:1
batch size = 16:3 | 32:5 | 64:5 | 128:3 | 256:2
hyperparameter | hyper parameter = lr=0.001, batch=32:4 | lr=0.0005, batch=64:4 | lr=0.01, batch=128:2 |
    max_depth=6, n_estimators=200:3
perplexity ~ 4 18 90 2
bleu | bleu score ~ 12 31 58 1
rouge | rouge score ~ 0.1 0.36 0.62 3
training row | train row | training sample | training example | row in dataset | dataset row | dataset size | sample
    size train ~ 2000 84000 2500000
parameter count | model parameter ~ 1000000 350000000 70000000000
context window | context length = 4096:3 | 8192:4 | 32768:3 | 128000:4
token | token count | token used | prompt token | completion token | input token | output token | total token ~ 20
    640 8000
temperature sampling | sampling temperature = 0:3 | 0.2:3 | 0.7:5 | 1:3
completion text | model output | generated text | model response = Here is a short summary of the main points.:3 |
    The capital of France is Paris.:2 | You can sort the list with the built-in function.:3 | Sure, here are three
    ideas to start with.:3 | The result depends on the starting value.:2
stack trace | stacktrace | traceback | backtrace = Traceback (most recent call last): File "app/main.py", line 42,
    in handle:4 | java.lang.NullPointerException at com.example.orders.OrderService.find(OrderService.java:88):3 |
    TypeError: Cannot read properties of undefined (reading 'id') at render (app.js:120:14):3 | KeyError:
    'customer_id' in app/services/orders.py, line 117:3
cpu core | core count | vcpu | cpu count = 2:4 | 4:5 | 8:5 | 16:3 | 32:1
cpu model | cpu | processor = Intel Xeon Gold 6338:3 | AMD EPYC 7543:3 | Apple M2:3 | Intel Core i7-13700:3 | AMD
    Ryzen 7 5800X:2
uptime day ~ 0 46 400
pod count | replica count | replica = 1:2 | 2:4 | 3:6 | 5:2 | 8:1
escalation level | escalation tier = 1:7 | 2:3 | 3:1
registration mark aircraft / N[1-9][0-9]{2}[A-HJ-NP-Z]{2}
sensor gateway | gateway name | gateway id / GW-[0-9]{4}
build status | build result | pipeline status = success:8 | failed:2 | running:1 | canceled:1
code smell | bug count | vulnerability count ~ 0 6 80
cyclomatic complexity ~ 1 6 40
license key / [A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}

[repository, repo, pipeline, commit, build, deployment, deploy, ci
    ~ commit, sha, repository, repo, coverage]
branch | branch name | source branch | target branch | head branch @ git_branches.name
default branch | main branch | base branch = main:8 | master:2 | develop:1
repository full name | repo full name | full repository name | full repo name /
    (northwind|kepler|bluebird|opal|granite)/(billing-api|web-frontend|auth-service|data-pipeline|mobile-app|docs|infra)
runner host | build host | runner name | runner / runner-(linux|arm|gpu)-[0-9]{2}
job name | step name = build:5 | unit-tests:5 | lint:4 | integration-tests:3 | deploy-staging:3 |
    security-scan:2 | publish-image:2 | type-check:2
log path | log file | log location / /var/log/ci/202[45]/(build|test|deploy|lint)-[0-9]{5}\\.log
artifact name | artifact file | artifact file name / (app|web|api|report)-[1-4]\\.[0-9]\\.[0-9]\\.(zip|tar|whl|jar)
license = MIT:6 | Apache-2.0:5 | BSD-3-Clause:3 | GPL-3.0-only:2 | MPL-2.0:1 | ISC:1

[model, ml, training, experiment, llm, inference, neural, ai ~ epoch, learning, token, prompt]
completion | response | output = Here is a short summary of the main points.:3 | The capital of France is Paris.:2 |
    You can sort the list with the built-in function.:3 | Sure, here are three ideas to start with.:3 | The result
    depends on the starting value.:2
framework = PyTorch:5 | TensorFlow:4 | scikit-learn:4 | XGBoost:3 | JAX:1
epoch ~ 1 18 120
epoch count ~ 1 18 120
loss | train loss | training loss | validation loss | value loss | test loss ~ 0.02 0.38 2.4 4

[iot, sensor, device, telemetry, measurement ~ sensor, firmware]
unit = °C:5 | %:4 | hPa:2 | lux:2 | ppm:2 | V:2
gateway | gateway name / GW-[0-9]{4}
threshold ~ 10 45 90 1

[server, host, log, incident, it, machine, infrastructure ~ log, exit, hostname]
message | log message = Connection timed out after 30s:4 | Disk usage above 90%:3 | User session expired:3 |
    Retrying request (attempt 2):3 | Cache miss for key user:1042:2 | Service started on port 8080:3
root cause | cause = Expired certificate:3 | Misconfigured load balancer:3 | Memory leak in worker:3 | Full disk on
    database host:3 | Faulty deployment:4 | DNS outage:2
os | operating system = Ubuntu 22.04:6 | Ubuntu 24.04:5 | Debian 12:4 | Windows Server 2022:3 | Red Hat Enterprise
    Linux 9:3

[api, request, http, webhook ~ latency, endpoint]
response time ~ 12 180 4000 0 ms

[*]
batch size = 16:3 | 32:5 | 64:5 | 128:3 | 256:2
cpu core | core count | vcpu | cpu count = 2:4 | 4:5 | 8:5 | 16:3 | 32:1
stack trace | stacktrace | traceback | backtrace = Traceback (most recent call last): File "app/main.py", line 42,
    in handle:4 | java.lang.NullPointerException at com.example.orders.OrderService.find(OrderService.java:88):3 |
    TypeError: Cannot read properties of undefined (reading 'id') at render (app.js:120:14):3 | KeyError:
    'customer_id' in app/services/orders.py, line 117:3
image tag | container tag | docker tag = latest:4 | v1.4.2:3 | v2.0.0:2 | v2.1.3:3 | stable:2 | sha-4f9c2e1:2
"""
